import {copyFileSync} from "node:fs";
import {join} from "node:path";
import type {BrowserContext} from "playwright-core";
import {type SiteServer, serve} from "../../scripts/serve.ts";
import type {BrowserUnderTest} from "../browser/browser-under-test.ts";
import type {DuckdbVersion} from "../browser/place-duckdb.ts";
import {writeProgramPage} from "../browser/write-program-page.ts";
import {median} from "../quantile.ts";
import type {Comparison} from "../results.ts";
import type {Settings} from "../section.ts";

export const OURS = "our explorer, a figure asked for";
export const OURS_IN_SQL = "our explorer, a question in SQL answered";
export const BARE = "DuckDB-WASM 1.32.0, nothing in it";
const READING = "1.32.0 and the release, through hyparquet and Arrow";

const PROGRAMS: readonly {name: string; program: string; duckdb: DuckdbVersion}[] = [
  {name: BARE, program: "start-today", duckdb: "today"},
  {name: READING, program: "start-today-with-release", duckdb: "today"},
  {name: "DuckDB-WASM 1.28.0, nothing in it", program: "start-2023", duckdb: "of2023"},
  {name: "1.28.0 and the release, by its own reader", program: "start-2023-with-release", duckdb: "of2023"}
];

/** How long a reader waits for the engine: today's and that of 2023, bare and with the release, and our explorer. */
export async function engineStart(
  {site, scratch, repeats, say}: Settings,
  browser: BrowserUnderTest
): Promise<Comparison> {
  const folder = join(scratch, "start");
  for (const {program, duckdb} of PROGRAMS) {
    await writeProgramPage(join(folder, program), {program: `explore/programs/${program}.ts`, duckdb});
    copyFileSync(join(site, "release", "measures.parquet"), join(folder, program, "measures.parquet"));
  }
  const siteServer = await serve({root: site});
  const peerServer = await serve({root: folder, policy: null});
  const contestants = [
    ...PROGRAMS.map(({name, program}) => ({name, server: peerServer, url: `${peerServer.url}${program}/`})),
    {name: OURS, server: siteServer, url: `${siteServer.url}explore?measure=started`},
    {name: OURS_IN_SQL, server: siteServer, url: `${siteServer.url}explore?sql=SELECT+1`}
  ];
  const starts = new Map(contestants.map(({name}) => [name, {cold: [] as Start[], warm: [] as Start[]}]));
  for (let round = 0; round <= repeats; round++) {
    say(`  starting engines, round ${round} of ${repeats}`);
    for (const {name, server, url} of contestants) {
      const context = await browser.fresh();
      const cold = await start(context, server, url);
      await context.close();
      const warm = await start(browser.warm, server, url);
      // The first round fills the servers' store of compressed files, and the warm cache.
      if (round === 0) continue;
      starts.get(name)?.cold.push(cold);
      starts.get(name)?.warm.push(warm);
    }
  }
  await siteServer.close();
  await peerServer.close();
  return {
    title: "Starting the engine",
    note: `From navigation until the first query can be answered, or in our own rows has been; median of ${repeats}. “Again” has a cache on disk.`,
    base: BARE,
    columns: [
      {id: "bytes", label: "on the wire", unit: "bytes"},
      {id: "cold", label: "ready", unit: "milliseconds"},
      {id: "warm", label: "ready again", unit: "milliseconds"}
    ],
    rows: [...starts].map(([name, {cold, warm}]) => ({
      name,
      figures: {
        bytes: median(cold.map(({bytes}) => bytes)),
        cold: median(cold.map(({milliseconds}) => milliseconds)),
        warm: median(warm.map(({milliseconds}) => milliseconds))
      }
    }))
  };
}

interface Start {
  readonly bytes: number;
  readonly milliseconds: number;
}

async function start(context: BrowserContext, server: SiteServer, url: string): Promise<Start> {
  const page = await context.newPage();
  const before = server.log.length;
  await page.goto(url);
  // Our explorer offers a drawn view to take away, or shows an answer; the pages of the bench lose their mark.
  const ready = () =>
    document.querySelector(
      location.search.includes("sql=") ? "#explore-sql-answer table" : "#explore-take button"
    ) !== null ||
    (document.querySelector("#charts") !== null && !document.documentElement.hasAttribute("data-working"));
  await page.waitForFunction(ready, undefined, {polling: "raf", timeout: 120_000});
  const milliseconds = await page.evaluate(() => performance.now());
  await page.close();
  // Our explorer asks whether the engine is there before it fetches it; only the second sends any bytes.
  const sent = new Map(server.log.slice(before).map(({path, bytes}) => [path, bytes]));
  return {milliseconds, bytes: [...sent.values()].reduce((sum, bytes) => sum + bytes, 0)};
}
