import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

/** The smallest WebAssembly module: its magic number and version. */
const EMPTY_MODULE = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Enough like prose to be worth compressing. */
const WORDS = "Every child has an officer who reviews the plan. ".repeat(60);

/** One file of each kind that a built site holds, made by hand. Its only script counts on the policy allowing it. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  "index.html": page("Home", '<a href="./safe">Safe</a>'),
  "safe.html": page("Safe", '<a href="./">Home</a>'),
  "measures/index.html": page("Measures", '<a href="../safe">Safe</a>', "../"),
  "404.html": page("Not found", ""),
  "_import/app.89abcdef.js": `document.title += "!"; // ${WORDS}`,
  "_file/engine.0a1b2c3d.wasm": EMPTY_MODULE,
  "_file/measures.0123abcd.parquet": "PAR1PAR1",
  "measures.csv": `measure,value\n${WORDS}\n`,
  "manifest.json": "{}",
  "favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>'
};

/** Writes the site to a folder of its own and gives the folder; 755, since nginx may run as somebody else. */
export function tinySite(): string {
  const site = mkdtempSync(join(tmpdir(), "tiny-site-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, name)), {recursive: true});
    writeFileSync(join(site, name), content);
  }
  return site;
}

function page(title: string, links: string, root = "./"): string {
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title>
<link rel="icon" href="${root}favicon.svg"><script type="module" src="${root}_import/app.89abcdef.js"></script></head>
<body><main><h1>${title}</h1><p>${WORDS}</p>${links}</main></body></html>`;
}
