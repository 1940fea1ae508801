import {spawnSync} from "node:child_process";
import {cpSync} from "node:fs";
import {join} from "node:path";
import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {Comparison, Measured} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {type InParts, inParts} from "./in-parts.ts";
import {type MadeUpFolder, madeUpFolder} from "./made-up-folder.ts";
import {type PublishedSize, publishedSize} from "./published-size.ts";
import {drawnOut, ENGLAND_TEN_YEARS, type England, releaseGoals} from "./release-goals.ts";
import {whereTimeGoes} from "./where-time-goes.ts";

/** From a return to a release: time and memory as the number of children grows. */
export const release: Section = {id: "release", title: "The release", measure};

/** One size: what it cost to release, and to read with no work. */
export interface SizeMeasured {
  readonly folder: MadeUpFolder;
  readonly released: ProcessCost & {readonly figures: number};
  readonly duckdb: ProcessCost;
  readonly wordCount: number;
  readonly published: PublishedSize;
}

async function measure({scratch, scales, site, say}: Settings): Promise<Measured> {
  const sizes: SizeMeasured[] = [];
  for (const scale of scales) {
    say(`  ${scale} times Thurrock's children`);
    sizes.push(await measureSize(await madeUpFolder(join(scratch, `scale-${scale}`), scale)));
  }
  const largest = sizes.at(-1);
  if (largest === undefined) throw new Error("There is no size to measure.");
  say("  where the time goes");
  const stages = await whereTimeGoes(largest);
  say("  in parts");
  const split = await inParts(largest.folder);
  const listed = sizes.at(-2)?.folder ?? largest.folder;
  const listedRelease = `${listed.dir}-listed`;
  await measuredProcess("release/programs/release-once.ts", [listed.dir, listedRelease, "listChildren"]);
  const sql = await measuredProcess<CountedBySql>("release/programs/count-with-sql.ts", [listedRelease]);
  say("  England's ten years");
  const england = await englandsTenYears(scratch, sizes);
  cpSync(join(site, "release"), join(scratch, "published"), {recursive: true});
  const onSite = publishedSize(join(scratch, "published"));

  const growing: Comparison = {
    title: "Five years of one authority, and of many at once",
    note: "Everything but the gate: read, check, count, compare, write. The children of a folder of more than 30 MB are counted piece by piece. Beside it the floor: DuckDB-WASM reading every cell of the same CSV files with no work, and `wc -l`. 280 times Thurrock's children are about as many as England's, and 560 times are England's ten years.",
    base: null,
    columns: [
      {id: "rows", label: "rows read", unit: "count"},
      {id: "seconds", label: "release", unit: "seconds"},
      {id: "perMillion", label: "a million rows", unit: "seconds"},
      {id: "perEpisodes", label: "a million episodes", unit: "seconds"},
      {id: "megabytes", label: "memory", unit: "megabytes"},
      {id: "duckdb", label: "DuckDB-WASM, no work", unit: "seconds"},
      {id: "wordCount", label: "wc -l", unit: "milliseconds"}
    ],
    rows: [...sizes, ...england.sizes].map(({folder, released, duckdb, wordCount}) => ({
      name: `${folder.scale} ×`,
      figures: {
        rows: folder.rows,
        seconds: released.seconds,
        perMillion: (1e6 * released.seconds) / folder.rows,
        perEpisodes: (1e6 * released.seconds) / folder.episodes,
        megabytes: released.megabytes,
        duckdb: duckdb.seconds,
        wordCount
      }
    }))
  };
  const statement: Comparison = {
    title: "The count as one statement of standard SQL",
    note: `\`bench/release/portable-count.sql\`, run by DuckDB-WASM over the list of children of the second largest size. Of its ${sql.counts} counts, ${sql.different} differ from the release's own.`,
    base: null,
    columns: [
      {id: "children", label: "rows of children", unit: "count"},
      {id: "seconds", label: "one statement", unit: "seconds"},
      {id: "perMillion", label: "a million rows", unit: "seconds"},
      {id: "megabytes", label: "memory", unit: "megabytes"}
    ],
    rows: [{name: "DuckDB-WASM", figures: {...sql, perMillion: (1e6 * sql.seconds) / sql.children}}]
  };
  const weight: Comparison = {
    title: "What is published does not grow with the children",
    note: "The figures alone. “Bare” is the floor: key, counts, value and symbol, as brotli makes them. The first row is the site as published, with its hidden cells; the others hide nothing.",
    base: "the site",
    columns: [
      {id: "parquet", label: "Parquet", unit: "bytes"},
      {id: "parquetSent", label: "Parquet, brotli", unit: "bytes"},
      {id: "csv", label: "CSV, brotli", unit: "bytes"},
      {id: "bare", label: "bare, brotli", unit: "bytes"}
    ],
    rows: [
      {name: "the site", figures: {...onSite}},
      ...sizes.map(({folder, published}) => ({name: `${folder.scale} ×`, figures: {...published}}))
    ]
  };
  return {
    comparisons: [
      growing,
      stages,
      ...[split, ...england.inParts].map(({comparison}) => comparison),
      statement,
      weight
    ],
    goals: releaseGoals(sizes, split, onSite, england)
  };
}

interface CountedBySql {
  readonly counts: number;
  readonly different: number;
  readonly children: number;
}

/** Longer than this is too long to wait for. */
const MOST_SECONDS = 240;

/** England's ten years, run where the smaller sizes say that it will not take too long. */
async function englandsTenYears(
  scratch: string,
  sizes: readonly SizeMeasured[]
): Promise<England & {readonly sizes: readonly SizeMeasured[]; readonly inParts: readonly InParts[]}> {
  const expected = drawnOut(sizes);
  if (expected.seconds > MOST_SECONDS) return {...expected, byProcesses: null, sizes: [], inParts: []};
  const size = await measureSize(await madeUpFolder(join(scratch, "england"), ENGLAND_TEN_YEARS));
  const split = await inParts(size.folder);
  return {...size.released, byProcesses: split.byProcesses, sizes: [size], inParts: [split]};
}

async function measureSize(folder: MadeUpFolder): Promise<SizeMeasured> {
  const paths = folder.files.map((file) => join(folder.dir, file));
  const out = `${folder.dir}-release`;
  const released = await measuredProcess<{figures: number}>("release/programs/release-once.ts", [
    folder.dir,
    out
  ]);
  const duckdb = await measuredProcess("release/programs/read-with-duckdb.ts", paths);
  const start = performance.now();
  spawnSync("wc", ["-l", ...paths]);
  const wordCount = performance.now() - start;
  return {folder, released, duckdb, wordCount, published: publishedSize(out)};
}
