// npm test: whatever is missing is installed, the site is built once, then every test runs, the browser's too, but for the nightly ones.
import {installBrowser} from "./ensure-browser.mjs";
import {ensureInstalled} from "./ensure-installed.mjs";
import {run, runOrExit, typescript} from "./run.mjs";
import {tookSince} from "./took-since.mjs";

if (process.argv.includes("--help") || process.argv.includes("-h")) {
  console.log(`Installs what is missing (a browser too), builds the site, then runs every test.

Usage: npm test -- [nightly] [words of file names] and whatever else vitest takes

  nightly   runs the files named *.nightly.test.ts, which take hours, and nothing else

Example: npm test -- test/disclosure`);
  process.exit(0);
}
const started = performance.now();
await ensureInstalled();
// Without a browser all other tests still run; those that need one fail, each saying so.
const browser = await installBrowser();
await runOrExit(...typescript("scripts/build.ts", []));
const given = process.argv.slice(2);
const isNightly = given[0] === "nightly";
const words = isNightly ? ["--mode", "nightly", ...given.slice(1)] : given;
const report = `--outputFile.json=coverage/${isNightly ? "nightly" : "tests"}.json`;
const code = await run("vitest", ["run", "--reporter=default", "--reporter=json", report, ...words], {
  env: browser ? {CHROMIUM: browser} : {}
});
console.error(
  `${tookSince(started)} Next: ${code === 0 ? "commit, or npm run preview to look at the site" : "mend what failed; npm test -- WORDS runs the files of those names alone"}.`
);
process.exitCode = code;
