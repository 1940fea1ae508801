// npm run lint: what Biome and the type checker have to say; nothing is built and nothing is changed.
import {argumentsOf} from "./arguments.ts";
import {Progress} from "./progress.ts";
import {run} from "./run.mjs";

const HELP = `Looks for slips of style (Biome) and of types (TypeScript) in the whole project.

Usage: npm run lint [-- --quiet]

  --quiet   no progress and no summary

Exit codes: 0 nothing found, 1 something found, 2 used wrongly.

Example: npm run lint`;

const started = performance.now();
const {quiet} = argumentsOf("lint", HELP, {});
const progress = new Progress(process.stderr, {quiet: quiet === true});
progress.say("Looking at style");
const style = await run("biome", ["check", "--error-on-warnings", "."]);
progress.say("Looking at types");
const types = await run("tsc", ["-p", "."]);
const found = style !== 0 || types !== 0;
progress.say(found ? "There is something to fix." : "Nothing was found.");
progress.next(found ? "npx biome check --write . mends what a program can" : "npm test");
progress.close(performance.now() - started);
process.exitCode = found ? 1 : 0;
