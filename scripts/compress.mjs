// npm run compress: a smaller copy beside each file of a built site, made once, as well as can be. A host that
// sends such copies (nginx, most CDNs) then compresses nothing while readers wait.
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {extname, join, resolve} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";
import {argumentsOf, tookSince, usedWrongly} from "./arguments.mjs";
import {projectRoot} from "./project-root.mjs";

const WORTH_COMPRESSING = new Set([".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".xml"]);
/** Below this a copy saves less than its own overhead. */
const LEAST_BYTES = 860;
/** Brotli's last two steps take minutes for the 34 MB of DuckDB and save a few per cent. */
const LARGE_BYTES = 5_000_000;

const HELP = `Writes a .gz and a .br beside every file of a built site that gains by it.

Usage: npm run compress -- [--site DIR]

  --site   the built site (default dist)

Example: npm run compress -- --site ../our-site`;

const started = performance.now();
const values = argumentsOf("compress", HELP, {site: {type: "string", default: join(projectRoot, "dist")}});
const site = resolve(values.site);
if (!existsSync(join(site, "index.html")))
  usedWrongly("compress", `there is no built site in ${values.site}; npm run build makes one`);
let before = 0;
let after = 0;
for (const name of readdirSync(site, {recursive: true}).map(String).sort()) {
  const path = join(site, name);
  if (!WORTH_COMPRESSING.has(extname(name)) || statSync(path).size < LEAST_BYTES) continue;
  const bytes = readFileSync(path);
  const quality = bytes.length > LARGE_BYTES ? 9 : 11;
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  writeFileSync(`${path}.gz`, gzipSync(bytes, {level: 9}));
  writeFileSync(`${path}.br`, brotli);
  before += bytes.length;
  after += brotli.length;
}
console.error(
  `Compressed ${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB in ${site}. ${tookSince(started)} Next: docs/deploying.md says how to put it online.`
);
