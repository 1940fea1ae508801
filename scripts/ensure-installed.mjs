// A fresh clone has no packages: the two commands of the README install them first, exactly as locked.
import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./project-root.mjs";
import {run} from "./run.mjs";

const MINIMUM_NODE = {major: 20, minor: 19};

/** Runs `npm ci` where packages are absent or older than the lockfile; ends the process when that fails. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < MINIMUM_NODE.major || (major === MINIMUM_NODE.major && minor < MINIMUM_NODE.minor)) {
    const least = `${MINIMUM_NODE.major}.${MINIMUM_NODE.minor}`;
    console.error(`This needs Node ${least} or later; this is ${process.versions.node}.`);
    process.exit(2);
  }
  // npm writes this copy of the lockfile last, so its presence means a finished install.
  const installed = join(projectRoot, "node_modules", ".package-lock.json");
  const lockfile = join(projectRoot, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.error("Installing packages (once) …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    console.error("The packages could not be installed: npm needs to reach its registry this once.");
    process.exit(code);
  }
}
