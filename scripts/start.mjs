// npm start, the main job: a return goes in, a published site comes out, and is served here to look at.
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {ensureInstalled} from "./ensure-installed.mjs";
import {projectRoot} from "./project-root.mjs";
import {runOrExit, typescript} from "./run.mjs";
import {siteFolder} from "./site-folder.mjs";

if (process.argv.includes("--help") || process.argv.includes("-h")) {
  console.log(`Installs what is missing, releases, builds, serves the site and says where.

Usage: npm start -- [--data DIR] [--out DIR] and whatever else npm run build takes

Example: npm start -- --data ../our-council`);
  process.exit(0);
}
await ensureInstalled();
await runOrExit(...typescript("scripts/build.ts", process.argv.slice(2)));
const {values} = parseArgs({options: {out: {type: "string"}}, strict: false});
const site =
  typeof values.out === "string" ? resolve(values.out) : siteFolder(join(projectRoot, "src", "release"));
await runOrExit(...typescript("scripts/preview.ts", ["--site", site]));
