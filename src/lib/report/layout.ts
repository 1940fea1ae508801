import {required} from "../../contract/required.js";
import type {FigureParts} from "../figures/figure-parts.js";
import {type Block, blocksOf} from "../narrative/blocks.js";
import {DEFAULT_WORDS} from "../narrative/default-words.js";
import {NarrativeError} from "../narrative/narrative-error.js";
import {readNarrative} from "../narrative/read-narrative.js";
import {SECTIONS} from "../narrative/sections.js";
import type {Release} from "../release/release.js";
import type {Exhibit, ReportTable} from "./exhibit.js";
import {EXHIBITS} from "./exhibits.js";

/** A section of the report with everything in its place, not yet filled or numbered in words. */
export interface LaidOutSection {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly parts: readonly (
    | Exclude<Block, {kind: "figure"}>
    | {readonly kind: "exhibit"; readonly exhibit: Numbered}
  )[];
}

/** An exhibit that has something to show this year, as `Figure 3`, with what it shows. */
export interface Numbered {
  readonly exhibit: Exhibit;
  readonly label: string;
  readonly shown: Shown;
}

type Shown =
  | {readonly kind: "Figure"; readonly parts: FigureParts}
  | {readonly kind: "Table"; readonly table: ReportTable};

/**
 * Puts the author's words, or the standard words where there are none, and the exhibits in order. An exhibit goes where the
 * author placed it, otherwise at the end of its section. Figures and tables are numbered separately.
 */
export function layOut(release: Release, year: string): readonly LaidOutSection[] {
  const texts = SECTIONS.map((section) => {
    const {file, text} = readNarrative(release, year, section.file) ?? {
      file: `the standard words for “${section.title}”`,
      text: required(DEFAULT_WORDS[section.id], `the standard words for “${section.title}”`)
    };
    return {section, file, blocks: blocksOf(text)};
  });
  const placed = new Set(
    texts.flatMap(({blocks}) => blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : [])))
  );
  const counts = {Figure: 0, Table: 0};
  const number = (exhibit: Exhibit): Numbered | null => {
    const shown = shownBy(exhibit, release, year);
    if (shown === null) return null;
    counts[exhibit.kind] += 1;
    return {exhibit, label: `${exhibit.kind} ${counts[exhibit.kind]}`, shown};
  };
  return texts.map(({section, file, blocks}, index) => ({
    number: index + 1,
    id: section.id,
    title: section.title,
    file,
    parts: [
      ...blocks.flatMap((block): LaidOutSection["parts"] => {
        if (block.kind !== "figure") return [block];
        const exhibit = EXHIBITS.find(({id}) => id === block.id);
        if (!exhibit)
          throw new NarrativeError(file, block.line, `{{figure ${block.id}}}`, "there is no such figure");
        return asPart(number(exhibit));
      }),
      ...EXHIBITS.filter((exhibit) => exhibit.section === section.id && !placed.has(exhibit.id)).flatMap(
        (exhibit) => asPart(number(exhibit))
      )
    ]
  }));
}

/** What an exhibit shows in a year: drawn once, here. Null where it has nothing to show. */
function shownBy(exhibit: Exhibit, release: Release, year: string): Shown | null {
  if (exhibit.kind === "Figure") {
    const parts = exhibit.build(release, year);
    return parts && {kind: "Figure", parts};
  }
  const table = exhibit.build(release, year);
  return table && {kind: "Table", table};
}

const asPart = (exhibit: Numbered | null): LaidOutSection["parts"] =>
  exhibit ? [{kind: "exhibit", exhibit}] : [];
