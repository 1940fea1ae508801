import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {findBrowser} from "./ensure-browser.mjs";
import {projectRoot} from "./project-root.mjs";
import {run} from "./run.mjs";

/** What a version of Node is tried with, in this order. */
export const STEPS = ["binary", "clone", "install", "lint", "build", "test"] as const;
export type StepName = (typeof STEPS)[number];

/** What became of one step. */
export interface Step {
  readonly seconds: number;
  readonly isDone: boolean;
  /** How many tests passed and failed; of other steps, nothing. */
  readonly note: string;
}

/** What became of one version: its steps, up to the first that failed. */
export interface Trial {
  /** As somebody asked for it: `22.x`. */
  readonly wanted: string;
  /** As the binary calls itself: `v22.23.3`. */
  readonly node: string;
  readonly steps: ReadonlyMap<StepName, Step>;
  /** The folder that it was tried in, where that is left. */
  readonly place: string | null;
}

/** What to try, and where to tell of it. */
export interface TrialOrder {
  /** Words in the names of the files of tests to run; none for every test. */
  readonly tests: readonly string[];
  /** Leave the folder? */
  readonly keep: boolean;
  readonly onStep: (name: StepName) => void;
  /** Gets the last lines of a step that failed. */
  readonly onFailure: (name: StepName, said: readonly string[]) => void;
}

/**
 * Tries the project with one version of Node, as npm knows it: installs the binary that the package `node` brings, clones
 * what is committed, and installs, lints, builds and tests the clone with that binary first on the path.
 */
export async function tryNode(wanted: string, {tests, keep, onStep, onFailure}: TrialOrder): Promise<Trial> {
  const place = mkdtempSync(join(tmpdir(), `node-${wanted}-`));
  const [binary, clone, report] = [join(place, "binary"), join(place, "clone"), join(place, "tests.json")];
  mkdirSync(binary);
  const path = [join(binary, "node_modules", "node", "bin"), process.env.PATH].join(delimiter);
  const browser = await findBrowser();
  const env = {PATH: path, CI: "true", NO_COLOR: "1", ...(browser && {CHROMIUM: browser})};
  const commands: Readonly<Record<StepName, {readonly cwd: string; readonly what: readonly string[]}>> = {
    binary: {cwd: place, what: ["npm", "install", "--no-save", "--prefix", binary, `node@${wanted}`]},
    clone: {cwd: place, what: ["git", "clone", "--quiet", projectRoot, clone]},
    install: {cwd: clone, what: ["npm", "ci"]},
    lint: {cwd: clone, what: ["npm", "run", "lint"]},
    build: {cwd: clone, what: ["npm", "run", "build"]},
    test: {cwd: clone, what: ["npx", "vitest", "run", ...reporters(report), ...tests]}
  };
  const steps = new Map<StepName, Step>();
  for (const name of STEPS) {
    onStep(name);
    const started = performance.now();
    const said: string[] = [];
    const onLine = (line: string) => said.push(line);
    const {
      cwd,
      what: [command = "", ...args]
    } = commands[name];
    const code = await run(command, args, {
      env,
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      onLine,
      onError: onLine
    });
    const seconds = (performance.now() - started) / 1000;
    steps.set(name, {seconds, isDone: code === 0, note: name === "test" ? countedIn(report) : ""});
    if (code === 0) continue;
    onFailure(name, said.slice(-60));
    break;
  }
  const node = steps.get("binary")?.isDone ? versionOf(env) : "none";
  if (!keep) rmSync(place, {recursive: true, force: true});
  return {wanted, node, steps, place: keep ? place : null};
}

/** Did every step of a trial end well? */
export const works = ({steps}: Trial): boolean => STEPS.every((name) => steps.get(name)?.isDone);

const reporters = (file: string): readonly string[] => [
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`
];

const versionOf = (env: Readonly<Record<string, string>>): string =>
  execFileSync("node", ["--version"], {env: {...process.env, ...env}, encoding: "utf8"}).trim();

/** `812 passed, 0 failed`, from vitest's report; nothing where there is none. */
function countedIn(report: string): string {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, "utf8"));
    return `${numPassedTests} passed, ${numFailedTests} failed`;
  } catch {
    return "";
  }
}
