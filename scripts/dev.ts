// npm run dev: the site as you write it. Pages reload as they change; a changed data folder or rule makes a new release.
import {type ChildProcess, spawn} from "node:child_process";
import {rmSync, watch} from "node:fs";
import {type AddressInfo, createServer} from "node:net";
import {delimiter, join, resolve} from "node:path";
import {argumentsOf} from "./arguments.ts";
import {serveFilesInFront} from "./files-in-front.ts";
import {answerVersionsOffline} from "./offline-stdlib.ts";
import {onFreePort} from "./on-free-port.ts";
import {projectRoot} from "./project-root.mjs";
import {publishedFiles} from "./published.ts";
import {run, typescript} from "./run.mjs";

const HELP = `Shows the site while you write it: pages reload as they change, a changed data folder or rule makes a new release.

Usage: npm run dev -- [--data DIR]

  --data   the data folder (default data)

Example: npm run dev -- --data ../our-council`;

const values = argumentsOf("dev", HELP, {data: {type: "string", default: join(projectRoot, "data")}});
const data = resolve(values.data);
const cache = join(projectRoot, "src", ".observablehq", "cache");
const release = join(projectRoot, "src", "release");
const behind = await onFreePort(3100, portAlone);
let preview: ChildProcess | null = null;
let releasing = false;

async function releaseAndPreview(): Promise<void> {
  if (releasing) return;
  releasing = true;
  const code = await run(...typescript("loaders/commands/release.ts", ["--data", data, "--out", release]));
  releasing = false;
  // A refused release leaves the last one in place, and the pages that show it.
  if (code !== 0 && preview) return;
  if (code !== 0) process.exit(code);
  preview?.kill();
  rmSync(cache, {recursive: true, force: true});
  answerVersionsOffline(join(projectRoot, "src"));
  const path = [join(projectRoot, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = {...process.env, PATH: path, OBSERVABLE_TELEMETRY_DISABLE: "true", SITE_DATA: data};
  // What it says on standard output is its own address, which has not all that a site has, and each request.
  preview = spawn("observable", ["preview", "--no-open", "--port", String(behind)], {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "inherit"],
    env
  });
}

let pending: NodeJS.Timeout | undefined;
for (const folder of [data, join(projectRoot, "loaders")]) {
  watch(folder, {recursive: true}, () => {
    clearTimeout(pending);
    pending = setTimeout(releaseAndPreview, 300);
  });
}
await releaseAndPreview();
const published = () => publishedFiles({dataDir: data, release});
const front = await onFreePort(3000, (port) => serveFilesInFront({port, behind, published}));
const {port} = front.address() as AddressInfo;
console.log(`\nThe site is at http://127.0.0.1:${port}/ (stop it with Ctrl+C).`);

/** A port that nobody listens at: Framework is told one, because it would not tell us which it took. */
function portAlone(port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(port, "127.0.0.1", () => server.close(() => done(port)));
  });
}
