// npm run version-up: makes a version of the software in one go, from a clean tree that passes its tests.
import {execFileSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./project-root.mjs";
import {runOrExit} from "./run.mjs";
import {tookSince} from "./took-since.mjs";
import {usedWrongly} from "./used-wrongly.ts";
import {changelogFor, citationFor, isNewer} from "./version-texts.ts";

const [version = ""] = process.argv.slice(2);
if (version === "--help" || version === "-h") {
  console.log(`Makes a version: checks, tests, dates the changelog, sets the version everywhere, commits and tags.

Usage: npm run version-up -- VERSION

Exit codes: 0 done, 1 a check or a test failed, 2 used wrongly. Nothing is pushed.

Example: npm run version-up -- 0.2.0`);
  process.exit(0);
}

const pathOf = (file: string) => join(projectRoot, file);
const textOf = (file: string) => readFileSync(pathOf(file), "utf8");
const git = (...args: string[]) => execFileSync("git", args, {cwd: projectRoot, encoding: "utf8"}).trim();

const started = performance.now();
const {version: current} = JSON.parse(textOf("package.json"));
if (!isNewer(version, current)) usedWrongly("version-up", `a version above ${current} is needed, as 1.2.3`);
if (git("status", "--porcelain") !== "")
  usedWrongly("version-up", "commit or put away what has changed first");
const day = new Date().toISOString().slice(0, 10);
const texts = textsOfVersion();

await runOrExit("npm", ["run", "lint"]);
await runOrExit("npm", ["run", "docs", "--", "--check"]);
await runOrExit("npm", ["test"]);

for (const [file, text] of texts) writeFileSync(pathOf(file), text);
await runOrExit("npm", ["version", version, "--no-git-tag-version"]);
git("commit", "--message", `Version ${version}`, "--", "package.json", "package-lock.json", ...texts.keys());
git("tag", "--annotate", `v${version}`, "--message", `Version ${version}`);
console.error(
  `Version ${version} is committed and tagged. ${tookSince(started)} Next: git push --follow-tags.`
);

/** What the files say that name a version, worked out before the long checks: a version of nothing stops at once. */
function textsOfVersion(): ReadonlyMap<string, string> {
  try {
    return new Map([
      ["CHANGELOG.md", changelogFor(textOf("CHANGELOG.md"), version, day)],
      ["CITATION.cff", citationFor(textOf("CITATION.cff"), version, day)]
    ]);
  } catch (error) {
    return usedWrongly(
      "version-up",
      error instanceof Error ? error.message.replace(/\.$/, "") : String(error)
    );
  }
}
