import {appendFileSync, cpSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {dataFolderFrom} from "../../loaders/synthetic/data-folder.ts";
import {PLAN} from "../../loaders/synthetic/plan.ts";
import {SHIPPED_SEED} from "../../loaders/synthetic/shipped-seed.ts";
import {EXPLANATIONS_FILE} from "../../loaders/trace/explanations.ts";
import {ACCEPTED_FILE} from "../../loaders/words/accepted-words.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

/** A data folder on disk, and how much there is to read in it. */
export interface MadeUpFolder {
  readonly dir: string;
  readonly scale: number;
  /** CSV files about children and the service, by path from `dir`. */
  readonly files: readonly string[];
  readonly rows: number;
  /** Those of them that are episodes of care. */
  readonly episodes: number;
  readonly bytes: number;
}

/** More towns than this are made up once and written down again as other children, which costs hardly anything. */
const MOST_TOWNS = 16;

/**
 * Writes a data folder of `scale` times as many children as Thurrock has, five years of them, into `dir`; a scale of
 * more than 16 is made a multiple of it.
 */
export async function madeUpFolder(dir: string, scale: number): Promise<MadeUpFolder> {
  const towns = Math.min(scale, MOST_TOWNS);
  const copies = Math.round(scale / towns);
  const files: string[] = [];
  let rows = 0;
  let episodes = 0;
  let bytes = 0;
  for (const [path, text] of dataFolderFrom(diskFolder(projectRoot), SHIPPED_SEED, towns)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    if (!/^(returns|service)\/.*\.csv$/.test(path)) continue;
    files.push(path);
    const end = text.indexOf("\n") + 1;
    const ofChildren = text.slice(end);
    const times = /^child,/i.test(text) ? copies : 1;
    for (let copy = 1; copy < times; copy += 1) appendFileSync(file, otherChildren(ofChildren, copy));
    const rowsHere = times * (ofChildren.split("\n").length - 1);
    rows += rowsHere;
    if (path.endsWith("/episodes.csv")) episodes += rowsHere;
    bytes += times * Buffer.byteLength(ofChildren);
  }
  writeFileSync(join(dir, EXPLANATIONS_FILE), everyGapExplained());
  // The words are those of the folder that ships, and so is what was accepted of them.
  mkdirSync(join(dir, dirname(ACCEPTED_FILE)), {recursive: true});
  cpSync(join(projectRoot, "data", ACCEPTED_FILE), join(dir, ACCEPTED_FILE));
  return {dir, scale: towns * copies, files, rows, episodes, bytes};
}

/** The same rows under other ids: the id stands first, and its first two digits become the number of the copy. */
const otherChildren = (rows: string, copy: number): string =>
  rows.replaceAll(/^../gm, copy.toString(36).padStart(2, "z"));

/** Some logs stay one authority's however many children there are; a gap that nobody explains stops a release. */
const everyGapExplained = (): string =>
  PLAN.flatMap(({year}) =>
    ["caseloads", "reviews", "disputes"].map(
      (log) => `## ${log} ${year}\n\nThe children are many authorities', this log one's.\n`
    )
  ).join("\n");
