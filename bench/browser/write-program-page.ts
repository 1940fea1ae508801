import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {bundle} from "../bundle.ts";

/** A page that a script draws. It is marked `data-working` until that script takes the mark away. */
export interface ProgramPage {
  /** Where under `bench/` the script is. */
  readonly program: string;
  readonly body: string;
}

/** Writes the page and its bundled script into `folder`. */
export async function writeProgramPage(folder: string, {program, body}: ProgramPage): Promise<void> {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "app.js"), await bundle(program));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en-GB" data-working><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Children looked after</title>${body}<script type="module" src="app.js"></script>`
  );
}
