import {figureText} from "../../src/words/figure-text.ts";
import type {CatalogueFile, ChangeRow, ComparisonRow} from "../contract/release.ts";
import {required} from "../contract/required.ts";
import {CHANGE_REASONS} from "../release/diff/change-reason.ts";
import type {ReleaseChanges} from "../release/diff/release-changes.ts";

/** How many changes of each kind are listed; the rest are only counted. */
const LISTED = 40;

const HEADINGS = {
  revised: "Figures revised",
  "now hidden": "Figures that are hidden now",
  "now shown": "Figures that are shown now",
  added: "Figures added",
  withdrawn: "Figures withdrawn"
} as const satisfies Readonly<Record<ChangeRow["change"], string>>;

/**
 * The changes as lines for a person: which figures were revised, why they may have been, which sentences change. Figures
 * are rounded as on the pages and named in the words of the later catalogue, or of the earlier one for what is gone.
 */
export function changesText(
  changes: ReleaseChanges,
  {later, earlier}: Readonly<Record<"later" | "earlier", CatalogueFile>>
): readonly string[] {
  const catalogue = {
    measures: [...later.measures, ...earlier.measures],
    breakdowns: [...later.breakdowns, ...earlier.breakdowns]
  };
  const {from, to, causes, figures, sentences} = changes;
  if (figures.length + sentences.length === 0) return [`Releases ${from} and ${to} say the same.`];
  const kinds = Object.keys(HEADINGS) as ChangeRow["change"][];
  return [
    `Differences between release ${from} and release ${to}`,
    ...section("What else is different", causes),
    ...kinds.flatMap((kind) =>
      section(
        HEADINGS[kind],
        figures.filter(({change}) => change === kind).map((row) => figureLine(row, catalogue))
      )
    ),
    ...section(
      "Sentences that change",
      sentences.map(
        ({before, after}) => `${nameOf(after, catalogue)}: ${verdict(before)} → ${verdict(after)}`
      )
    )
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > LISTED ? [`  and ${lines.length - LISTED} more; --json lists all`] : [];
  return ["", `${heading} (${lines.length})`, ...lines.slice(0, LISTED).map((line) => `  ${line}`), ...more];
}

function figureLine(row: ChangeRow, catalogue: CatalogueFile): string {
  const {decimals} = required(
    catalogue.measures.find(({id}) => id === row.measure),
    `${row.measure} in a catalogue`
  );
  const printed = (value: number | null) => figureText({value, symbol: "", unit: row.unit}, decimals);
  const values = {
    revised: `: ${printed(row.before)} → ${printed(row.now)}`,
    added: `: ${printed(row.now)}`,
    withdrawn: `: ${printed(row.before)}`,
    "now hidden": "",
    "now shown": ""
  }[row.change];
  const why = CHANGE_REASONS.find(({id}) => id === row.why)?.words ?? row.why;
  return `${nameOf(row, catalogue)}${values}. ${why}.`;
}

/** `Children looked after, 2018/19, sex: male`; for somebody else's figure its source too. */
function nameOf(row: ChangeRow | ComparisonRow, {measures, breakdowns}: CatalogueFile): string {
  const name = measures.find(({id}) => id === row.measure)?.name ?? row.measure;
  const cells = [
    [row.breakdown, row.category],
    [row.breakdown_2, row.category_2]
  ].flatMap(([breakdown, category]) => {
    if (!breakdown || breakdown === "total") return [];
    const words = breakdowns.find(({id}) => id === breakdown);
    const label = words?.categories.find(({id}) => id === category)?.label ?? category;
    return [`${(words?.label ?? breakdown).toLowerCase()}: ${label}`];
  });
  const source = row.basis === "published" ? [`as published by ${row.source}`] : [];
  return [name, row.time_period, ...cells, ...source].join(", ");
}

const verdict = ({compared_with, their_period, verdict: words}: ComparisonRow): string =>
  `${words} (${compared_with}, ${their_period})`;
