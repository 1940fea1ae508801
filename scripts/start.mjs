// npm start, the main job: a return goes in, a published site comes out, and is served here to look at.
import {ensureInstalled} from "./ensure-installed.mjs";
import {runOrExit} from "./run.mjs";

await ensureInstalled();
await runOrExit("node", ["scripts/build.mjs", ...process.argv.slice(2)]);
await runOrExit("node", ["scripts/preview.mjs"]);
