import {spawn} from "node:child_process";
import {cpSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";

/** A copy of the program in a folder of its own, where a build can do what it likes. */
export interface ProjectCopy {
  readonly folder: string;
  /** Builds the public site of a data folder as anybody would; gives the folder of the site. */
  build(dataDir: string): Promise<string>;
  /** Runs one of the copy's scripts; fails when it does. */
  run(script: string, ...args: readonly string[]): Promise<void>;
  remove(): void;
}

const PROGRAM = [
  "src",
  "loaders",
  "scripts",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/** Copies the program without any release or cache. A build there leaves the project's own release and site alone. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "project-copy-"));
  const isSource = (path: string) => !/^src\/(release|\.observablehq)/.test(relative(projectRoot, path));
  for (const part of PROGRAM)
    cpSync(join(projectRoot, part), join(folder, part), {recursive: true, filter: isSource});
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    build: async (dataDir) => {
      await run(folder, ["scripts/build.ts", "--data", dataDir]);
      return join(folder, "dist");
    },
    run: (script, ...args) => run(folder, [script, ...args]),
    remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  };
}

async function run(cwd: string, command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"]
  });
  let said = "";
  child.stderr.on("data", (words) => {
    said += String(words);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${command[0]} ended with ${code}:\n${said.slice(-2_000)}`);
}
