import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {serve} from "../../scripts/serve.ts";
import type {BrowserUnderTest} from "../browser/browser-under-test.ts";
import type {DuckdbVersion} from "../browser/place-duckdb.ts";
import {writeProgramPage} from "../browser/write-program-page.ts";
import {peersFolder} from "../install-peers.ts";
import {median, quantile} from "../quantile.ts";
import type {Comparison} from "../results.ts";
import type {Settings} from "../section.ts";
import {madeUpChildren} from "./made-up-children.ts";
import {cubeOf} from "./programs/cube-of.ts";
import type {Explored} from "./programs/explore.ts";

interface Contestant {
  readonly name: string;
  readonly engine: string;
  readonly duckdb?: DuckdbVersion;
}

export const CUBE = "a cube of counts";
export const SQL = ["DuckDB-WASM, written out", "DuckDB-WASM, prepared", "Mosaic", "SQLite-WASM"] as const;

const CONTESTANTS: readonly Contestant[] = [
  {name: CUBE, engine: "cube"},
  {name: "the cube, made from rows in the browser", engine: "cube-from-rows"},
  {name: "typed arrays, every row at every change", engine: "typed-arrays"},
  {name: "crossfilter2", engine: "crossfilter"},
  {name: "Arquero", engine: "arquero"},
  {name: SQL[0], engine: "duckdb", duckdb: "today"},
  {name: SQL[1], engine: "duckdb-prepared", duckdb: "today"},
  {name: SQL[2], engine: "mosaic", duckdb: "today"},
  {name: SQL[3], engine: "sqlite"}
];

/** Five linked views over `rows` children: fifty changes of filter by each engine. Throws where two disagree. */
export async function linkedViews(
  rows: number,
  {scratch, repeats, say}: Settings,
  browser: BrowserUnderTest
): Promise<Comparison> {
  const folder = join(scratch, `linked-${rows}`);
  await writePages(folder, rows);
  const server = await serve({root: folder, policy: null});
  const explored = new Map<string, (Explored & {bytes: number})[]>();
  // A change is timed fifty times in one visit, so fewer visits do.
  const visits = Math.max(1, Math.ceil(repeats / 3));
  for (let round = 0; round < visits; round++)
    for (const {name, engine} of CONTESTANTS) {
      say(`  ${rows} rows, ${name}, visit ${round + 1} of ${visits}`);
      const context = await browser.fresh();
      const page = await context.newPage();
      const before = server.log.length;
      await page.goto(`${server.url}${engine}/`);
      await page.waitForSelector("html:not([data-working])", {state: "attached", timeout: 300_000});
      const found = await page.evaluate(() => window.explored);
      await context.close();
      const bytes = server.log.slice(before).reduce((sum, answer) => sum + answer.bytes, 0);
      explored.set(name, [...(explored.get(name) ?? []), {...found, bytes}]);
    }
  await server.close();
  const checksums = new Set([...explored.values()].flat().map(({checksum}) => checksum));
  if (checksums.size !== 1)
    throw new Error(
      `The engines disagree: ${[...explored].map(([name, [one]]) => `${name} ${one?.checksum}`).join(", ")}.`
    );
  return {
    title: `Five linked views of ${rows.toLocaleString("en-GB")} children`,
    note: `Fifty changes of one filter in each of ${visits} visits. “Computing” is working out the five views; “on screen” ends with the frame that shows them, all drawn by Plot; “drawing alone” is the same from an answer that is known. All engines gave the same counts. A browser’s clock ticks in tenths of a millisecond.`,
    base: SQL[0],
    columns: [
      {id: "bytes", label: "on the wire", unit: "bytes"},
      {id: "first", label: "first answer", unit: "milliseconds"},
      {id: "median", label: "computing", unit: "milliseconds"},
      {id: "most", label: "computing, 95th of 100", unit: "milliseconds"},
      {id: "shown", label: "on screen", unit: "milliseconds"},
      {id: "shownMost", label: "on screen, 95th of 100", unit: "milliseconds"},
      {id: "redrawn", label: "drawing alone", unit: "milliseconds"}
    ],
    rows: [...explored].map(([name, found]) => {
      const computing = found.flatMap((one) => one.computing);
      const showing = found.flatMap((one) => one.showing);
      return {
        name,
        figures: {
          bytes: median(found.map(({bytes}) => bytes)),
          first: median(found.map(({first}) => first)),
          median: median(computing),
          most: quantile(computing, 0.95),
          shown: median(showing),
          shownMost: quantile(showing, 0.95),
          redrawn: median(found.flatMap((one) => one.redrawing))
        }
      };
    })
  };
}

async function writePages(folder: string, rows: number): Promise<void> {
  const children = madeUpChildren(rows);
  const bytes = Buffer.concat(children);
  const cube = JSON.stringify([...cubeOf(children)]);
  for (const {engine, duckdb} of CONTESTANTS) {
    const page = join(folder, engine);
    mkdirSync(page, {recursive: true});
    const attributes = engine === "sqlite" ? 'data-engine="sqlite3.wasm"' : "";
    await writeProgramPage(page, {program: `explore/engines/${engine}.ts`, duckdb, attributes});
    writeFileSync(join(page, "children.bin"), bytes);
    writeFileSync(join(page, "cube.json"), cube);
  }
  copyFileSync(
    join(peersFolder, "node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm"),
    join(folder, "sqlite", "sqlite3.wasm")
  );
}
