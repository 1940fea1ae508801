import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {writeProgramPage} from "../browser/write-program-page.ts";
import {barePage} from "./bare-page.ts";
import {BREAKDOWNS, chartsOfSite} from "./charts-of-site.ts";

/** Writes every page that ours are compared with into `folder`: bare ones of `ours`, and the same five charts by peers. */
export async function writePeerPages(site: string, folder: string, ours: readonly string[]): Promise<void> {
  for (const address of ours) {
    const bare = join(folder, "bare", address);
    mkdirSync(bare, {recursive: true});
    const file = address === "" ? "index.html" : `${address}.html`;
    writeFileSync(join(bare, "index.html"), barePage(readFileSync(join(site, file), "utf8")));
  }
  const {year, charts} = chartsOfSite(site);
  const attributes = `data-year="${year}" data-breakdowns="${BREAKDOWNS.join(" ")}"`;
  for (const name of ["plot-and-cube", "vega-lite", "duckdb-first"]) {
    const duckdb = name === "duckdb-first" ? "today" : undefined;
    await writeProgramPage(join(folder, name), {program: `pages/programs/${name}.ts`, attributes, duckdb});
    writeFileSync(join(folder, name, "charts.json"), JSON.stringify(charts));
  }
  copyFileSync(join(site, "release", "measures.parquet"), join(folder, "duckdb-first", "measures.parquet"));
}
