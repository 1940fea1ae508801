// npm run compress: a smaller copy beside each file of a built site, made once, as well as can be. A host that
// sends such copies (nginx, most CDNs) then compresses nothing while readers wait.
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {extname, join, resolve} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";
import {argumentsOf} from "./arguments.ts";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {usedWrongly} from "./used-wrongly.ts";
import {WORTH_COMPRESSING} from "./worth-compressing.ts";

/** Below this a copy saves less than its own overhead. */
const LEAST_BYTES = 860;
/** Brotli's last two steps take minutes for the 34 MB of DuckDB and save a few per cent. */
const LARGE_BYTES = 5_000_000;

const HELP = `Writes a .gz and a .br beside every file of a built site that gains by it.

Usage: npm run compress -- [--site DIR] [--quiet]

  --site    the built site (default dist)
  --quiet   no progress and no summary

Example: npm run compress -- --site ../our-site`;

const started = performance.now();
const values = argumentsOf("compress", HELP, {site: {type: "string", default: join(projectRoot, "dist")}});
const site = resolve(values.site);
if (!existsSync(join(site, "index.html")))
  usedWrongly("compress", `there is no built site in ${values.site}; npm run build makes one`);
const progress = new Progress(process.stderr, {quiet: values.quiet === true});
const files = readdirSync(site, {recursive: true})
  .map((name) => join(site, String(name)))
  .filter((path) => WORTH_COMPRESSING.has(extname(path)) && statSync(path).size >= LEAST_BYTES)
  .sort();
let before = 0;
let after = 0;
for (const [index, path] of files.entries()) {
  progress.step("Compressing", index + 1, files.length);
  const bytes = readFileSync(path);
  const quality = bytes.length > LARGE_BYTES ? 9 : 11;
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  writeFileSync(`${path}.gz`, gzipSync(bytes, {level: 9}));
  writeFileSync(`${path}.br`, brotli);
  before += bytes.length;
  after += brotli.length;
}
progress.say(`Compressed ${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB in ${site}.`);
progress.next("docs/deploying.md says how to put it online");
progress.close(performance.now() - started);
