import {join} from "node:path";
import {serve} from "../../scripts/serve.ts";
import {browserUnderTest} from "../browser/browser-under-test.ts";
import {load} from "../browser/loaded.ts";
import {ORDINARY, slowLine} from "../browser/slow-line.ts";
import type {Column, Comparison, Measured} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {chartsOfSite} from "./charts-of-site.ts";
import {pageGoals} from "./page-goals.ts";
import {writePeerPages} from "./peer-pages.ts";
import {type Figure, visits} from "./visits.ts";

/** Pages, served compressed on this machine, in a real browser: ours, their floor, and what others would serve. */
export const pages: Section = {id: "pages", title: "Pages", measure};

const COLUMNS: readonly (Column & {readonly id: Figure})[] = [
  {id: "bytes", label: "on the wire", unit: "bytes"},
  {id: "requests", label: "requests", unit: "count"},
  {id: "firstChart", label: "first chart", unit: "milliseconds"},
  {id: "largestPaint", label: "largest paint", unit: "milliseconds"},
  {id: "blocking", label: "blocked", unit: "milliseconds"},
  {id: "shift", label: "shift", unit: "score"}
];

const FIGURES = COLUMNS.map(({id}) => id);

async function measure(settings: Settings): Promise<Measured> {
  const {site, scratch, repeats, say} = settings;
  const {year} = chartsOfSite(site);
  const report = `report/${year.replace("/", "-")}`;
  const ours = ["", "measures/children-looked-after", report];
  const folder = join(scratch, "pages");
  await writePeerPages(site, folder, ours);
  const siteServer = await serve({root: site});
  // The peers compile code as they run, which our own policy forbids.
  const peerServer = await serve({root: folder, policy: null});
  const browser = await browserUnderTest(scratch);
  const [home, measurePage, reportPage] = ["our home", "our measure page", "our report"];
  const contestants = [
    ...[home, measurePage, reportPage].flatMap((name, index) => [
      {
        name: `${name}, bare`,
        server: peerServer,
        path: `bare/${ours[index]}${ours[index] === "" ? "" : "/"}`
      },
      {name: `${name}`, server: siteServer, path: `${ours[index]}`}
    ]),
    {name: "Plot and a cube", server: peerServer, path: "plot-and-cube/"},
    {name: "Vega-Lite", server: peerServer, path: "vega-lite/"},
    {name: "DuckDB first", server: peerServer, path: "duckdb-first/"}
  ];
  const siteLine = await slowLine(siteServer.url, ORDINARY);
  const peerLine = await slowLine(peerServer.url, ORDINARY);
  const seen = {cold: visits(), warm: visits(), slow: visits()};

  // One round more than counts: the first fills the servers' store of compressed files, and the warm cache.
  for (let round = 0; round <= repeats; round++) {
    say(`  pages, round ${round} of ${repeats}`);
    // To and fro, so that neither a page nor its floor, which stand side by side, is always the one that comes second.
    for (const {name, server, path} of round % 2 === 1 ? contestants : contestants.toReversed()) {
      const line = server === siteServer ? siteLine : peerLine;
      for (const [kind, url] of [["cold", server.url + path] as const, ["slow", line.url + path] as const]) {
        const context = await browser.fresh();
        const loaded = await load(context, server, url);
        await context.close();
        if (round > 0) seen[kind].add(name, loaded);
      }
      const again = await load(browser.warm, server, server.url + path);
      if (round > 0) seen.warm.add(name, again);
    }
  }
  for (const part of [browser, siteLine, peerLine, siteServer, peerServer]) await part.close();

  const times = `median of ${repeats} rounds`;
  const cold: Comparison = {
    title: "A first visit",
    note: `Served compressed from this machine to a browser that has never been here; ${times}, each of which visits every page once, to and fro. “Bare” is the floor: the same words, tables and drawings with no style and no script. The last three draw the same five charts: from a 1 kB file of figures with Plot, the same with Vega-Lite, and with DuckDB-WASM started first, as a data page in Framework usually does (its own client left out, in its favour); a drawing is no paint to a browser, so their largest paint is only a heading.`,
    columns: COLUMNS,
    base: home ?? null,
    rows: seen.cold.rows(FIGURES)
  };
  const slow: Comparison = {
    ...cold,
    title: "A first visit at 10 Mbit/s and 40 ms",
    note: `The same through a slowed line, for every connection together; ${times}.`,
    rows: seen.slow.rows(FIGURES)
  };
  const warm: Comparison = {
    ...cold,
    title: "A visit again",
    note: `The same with a cache on disk; ${times}.`,
    rows: seen.warm.rows(FIGURES)
  };
  return {comparisons: [cold, slow, warm], goals: pageGoals({cold, slow, visits: seen.cold})};
}
