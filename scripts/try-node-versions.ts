// npm run try-node: does the project install, build and pass its tests with other versions of Node?
import {execFileSync} from "node:child_process";
import {parseArgs} from "node:util";
import {STEPS, type StepName, type Trial, tryNode, works} from "./node-trial.ts";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {TRIED_NODE_VERSIONS} from "./tried-node-versions.ts";
import {usedWrongly} from "./used-wrongly.ts";

const HELP = `Installs, lints, builds and tests what is committed with each of several versions of Node, and prints a table.
Each is tried in a clone of its own, with the binary that the npm package "node" brings.

Usage: npm run try-node -- [VERSION…] [--tests WORDS]… [--keep] [--quiet]

  VERSION   as npm knows it, 22.x or 24.1.0 (default ${TRIED_NODE_VERSIONS.join(" ")})
  --tests   run only the tests whose file names hold these words; may be given again (default: every test)
  --keep    leave the clones, and say where they are
  --quiet   the table alone

Each version needs a network, a gigabyte of disk, and as long as npm test takes.

Exit codes: 0 all of them work, 1 one does not, 2 used wrongly.

Example: npm run try-node -- 20.19.0 24.x --tests test/read --tests test/commands`;

const started = performance.now();
const {values, positionals} = asked();
const versions = positionals.length > 0 ? positionals : TRIED_NODE_VERSIONS;
const unknown = versions.find((version) => !/^\d+(\.(\d+|x)){0,2}$/.test(version));
if (unknown !== undefined) usedWrongly("try-node", `${unknown} is no version of Node`);
const progress = new Progress(process.stderr, {quiet: values.quiet === true});
if (execFileSync("git", ["status", "--porcelain"], {cwd: projectRoot, encoding: "utf8"}) !== "")
  progress.say("What is not committed is not tried.");

const trials: Trial[] = [];
for (const wanted of versions) {
  const trial = await tryNode(wanted, {
    tests: values.tests ?? [],
    keep: values.keep === true,
    onStep: (name) => progress.step(`Node ${wanted}: ${name}`),
    onFailure: (name, said) => {
      progress.stop();
      console.error(`Node ${wanted}: ${name} failed. The last that it said:\n${said.join("\n")}`);
    }
  });
  if (trial.place !== null) progress.say(`Node ${wanted} was tried in ${trial.place}.`);
  trials.push(trial);
}
progress.stop();
console.log(tableOf(trials));
progress.close(performance.now() - started);
process.exitCode = trials.every(works) ? 0 : 1;

function asked() {
  try {
    const found = parseArgs({
      allowPositionals: true,
      options: {
        tests: {type: "string", multiple: true},
        keep: {type: "boolean"},
        quiet: {type: "boolean"},
        help: {type: "boolean", short: "h"}
      }
    });
    if (!found.values.help) return found;
  } catch (error) {
    return usedWrongly("try-node", error instanceof Error ? error.message.replace(/\. .*$/s, "") : "");
  }
  console.log(HELP);
  process.exit(0);
}

/** The trials as a table of Markdown: a line a version, a column a step that takes time. */
function tableOf(all: readonly Trial[]): string {
  const names = STEPS.slice(2);
  const cells = all.map((trial) => [
    trial.wanted,
    trial.node,
    ...names.map((name) => cellOf(trial, name)),
    works(trial) ? "yes" : "no"
  ]);
  const heading = ["asked for", "Node", ...names, "works"];
  return [heading, heading.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cellOf({steps}: Trial, name: StepName): string {
  const step = steps.get(name);
  if (step === undefined) return "not tried";
  const took = `${step.isDone ? "" : "failed after "}${step.seconds.toFixed(0)} s`;
  return step.note === "" ? took : `${took}: ${step.note}`;
}
