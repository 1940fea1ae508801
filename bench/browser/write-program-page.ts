import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {bundle} from "../bundle.ts";
import {hashOf} from "./hash-of.ts";
import {type DuckdbVersion, placeDuckdb} from "./place-duckdb.ts";

/** A page that a script draws. It is marked `data-working` until that script takes the mark away. */
export interface ProgramPage {
  /** Where under `bench/` the script is. */
  readonly program: string;
  /** Which DuckDB to put beside it, if any. */
  readonly duckdb?: DuckdbVersion | undefined;
  /** `data-` attributes of the body, for the script to read. */
  readonly attributes?: string;
}

/** Writes the page and its bundled script into `folder`, which is made. */
export async function writeProgramPage(
  folder: string,
  {program, duckdb, attributes = ""}: ProgramPage
): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const script = await bundle(program);
  const name = `app.${hashOf(script)}.js`;
  writeFileSync(join(folder, name), script);
  const engine = duckdb === undefined ? "" : placeDuckdb(folder, duckdb);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en-GB" data-working><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Children looked after</title><body ${attributes} ${engine}><h1>Children looked after</h1><div id="charts"></div>
<script type="module" src="${name}"></script>`
  );
}
