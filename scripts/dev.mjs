// npm run dev: the site as you write it. Pages reload as they change; a changed data folder or rule releases anew.
import {spawn} from "node:child_process";
import {rmSync, watch} from "node:fs";
import {join, resolve} from "node:path";
import {argumentsOf} from "./arguments.mjs";
import {ensureInstalled} from "./ensure-installed.mjs";
import {answerVersionsOffline} from "./offline-stdlib.mjs";
import {projectRoot} from "./project-root.mjs";
import {run} from "./run.mjs";

const HELP = `Shows the site while you write it: pages reload as they change, a changed data folder or rule releases anew.

Usage: npm run dev -- [--data DIR]

  --data   the data folder (default data)

Example: npm run dev -- --data ../our-council`;

const values = argumentsOf("dev", HELP, {data: {type: "string", default: join(projectRoot, "data")}});
const data = resolve(values.data);
await ensureInstalled();
const cache = join(projectRoot, "src", ".observablehq", "cache");
let preview = null;
let releasing = false;

async function releaseAndPreview() {
  if (releasing) return;
  releasing = true;
  const code = await run("tsx", ["loaders/commands/release.ts", "--data", data]);
  releasing = false;
  // A refused release leaves the last one in place, and the pages that show it.
  if (code !== 0 && preview) return;
  if (code !== 0) process.exit(code);
  preview?.kill();
  rmSync(cache, {recursive: true, force: true});
  answerVersionsOffline(join(projectRoot, "src"));
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", SITE_DATA: data};
  preview = spawn(join(projectRoot, "node_modules", ".bin", "observable"), ["preview", "--no-open"], {
    cwd: projectRoot,
    stdio: "inherit",
    env
  });
}

let pending;
for (const folder of [data, join(projectRoot, "loaders")]) {
  watch(folder, {recursive: true}, () => {
    clearTimeout(pending);
    pending = setTimeout(releaseAndPreview, 300);
  });
}
await releaseAndPreview();
