// Framework runs one process a page. Eighty that each read the release take minutes; here the first makes all pages in
// one go, and each prints its own. The folder lies in Framework's cache, which every build starts by emptying.
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const cache = fileURLToPath(new URL("../../.observablehq/cache", import.meta.url));
const made = join(cache, "made-pages");

/**
 * Prints the page at an address (`measures/uasc`), making all pages first where that is not yet done.
 * @param {string} address
 */
export const printMadePage = (address) => printMadeFile(`${address}.md`);

/**
 * Prints a file made with the pages (`measures/uasc.json`).
 * @param {string} name
 */
export function printMadeFile(name) {
  if (!existsSync(made)) makeAll();
  if (existsSync(made)) process.stdout.write(readFileSync(join(made, name)));
  else process.exitCode = 1;
}

/**
 * The part of the address that Framework passes for `[id]`, as `--id=…`.
 * @param {string} name
 */
export const addressPart = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

function makeAll() {
  const draft = mkdtempSync(join(cache, "making-"));
  const program = fileURLToPath(new URL("make-pages.ts", import.meta.url));
  const {status} = spawnSync("tsx", [program, draft], {stdio: ["ignore", "ignore", "inherit"]});
  if (status === 0) renameSync(draft, made);
  else rmSync(draft, {recursive: true});
}
