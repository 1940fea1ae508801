// npm run version-up: makes a version of the software in one go, from a clean tree that passes its tests.
import {execFileSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {usedWrongly} from "./arguments.mjs";
import {projectRoot} from "./project-root.mjs";
import {runOrExit} from "./run.mjs";
import {changelogFor, citationFor, isNewer} from "./version-texts.mjs";

const [version = ""] = process.argv.slice(2);
if (version === "--help" || version === "-h") {
  console.log(`Makes a version: checks, tests, dates the changelog, sets the version everywhere, commits and tags.

Usage: npm run version-up -- VERSION

Exit codes: 0 done, 1 a check or a test failed, 2 used wrongly. Nothing is pushed.

Example: npm run version-up -- 0.2.0`);
  process.exit(0);
}

const pathOf = (file) => join(projectRoot, file);
const textOf = (file) => readFileSync(pathOf(file), "utf8");
const git = (...args) => execFileSync("git", args, {cwd: projectRoot, encoding: "utf8"}).trim();

const {version: current} = JSON.parse(textOf("package.json"));
if (!isNewer(version, current)) usedWrongly("version-up", `a version above ${current} is needed, as 1.2.3`);
if (git("status", "--porcelain") !== "")
  usedWrongly("version-up", "commit or put away what has changed first");

await runOrExit("npm", ["run", "lint"]);
await runOrExit("npm", ["run", "docs", "--", "--check"]);
await runOrExit("npm", ["test"]);

const day = new Date().toISOString().slice(0, 10);
writeFileSync(pathOf("CHANGELOG.md"), changelogFor(textOf("CHANGELOG.md"), version, day));
writeFileSync(pathOf("CITATION.cff"), citationFor(textOf("CITATION.cff"), version, day));
await runOrExit("npm", ["version", version, "--no-git-tag-version"]);
const changed = ["CHANGELOG.md", "CITATION.cff", "package.json", "package-lock.json"];
git("commit", "--message", `Version ${version}`, "--", ...changed);
git("tag", "--annotate", `v${version}`, "--message", `Version ${version}`);
console.error(`Version ${version} is committed and tagged. Next: git push --follow-tags.`);
