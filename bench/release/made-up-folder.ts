import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {dataFolderFrom} from "../../loaders/synthetic/data-folder.ts";
import {PLAN} from "../../loaders/synthetic/plan.ts";
import {SHIPPED_SEED} from "../../loaders/synthetic/shipped-seed.ts";
import {EXPLANATIONS_FILE} from "../../loaders/trace/explanations.ts";

/** A data folder on disk, and how much there is to read in it. */
export interface MadeUpFolder {
  readonly dir: string;
  readonly scale: number;
  /** CSV files about children and the service, by path from `dir`. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly bytes: number;
}

/** Writes a data folder of `scale` times as many children as Thurrock has, five years of them, into `dir`. */
export async function madeUpFolder(dir: string, scale: number): Promise<MadeUpFolder> {
  const files: string[] = [];
  let rows = 0;
  let bytes = 0;
  for (const [path, text] of await dataFolderFrom(SHIPPED_SEED, scale)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), text);
    if (!/^(returns|service)\/.*\.csv$/.test(path)) continue;
    files.push(path);
    rows += text.trimEnd().split("\n").length - 1;
    bytes += Buffer.byteLength(text);
  }
  writeFileSync(join(dir, EXPLANATIONS_FILE), everyGapExplained());
  return {dir, scale, files, rows, bytes};
}

/** Some logs stay one authority's however many children there are; a gap that nobody explains stops a release. */
const everyGapExplained = (): string =>
  PLAN.flatMap(({year}) =>
    ["caseloads", "reviews", "disputes"].map(
      (log) => `## ${log} ${year}\n\nThe children are many authorities', this log one's.\n`
    )
  ).join("\n");
