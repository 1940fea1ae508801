// Runs a program of this project and waits for it; the project's own tools are found first.
import {spawn} from "node:child_process";
import {delimiter, join} from "node:path";
import {createInterface} from "node:readline";
import {projectRoot} from "./project-root.mjs";

/**
 * @typedef {object} Running how to run a program
 * @property {Readonly<Record<string, string>>} [env] added to this process's own environment
 * @property {string} [cwd] the folder to run it in, the project's own where none is given
 * @property {import("node:child_process").StdioOptions} [stdio] where input and output go: straight through
 * @property {(line: string) => void} [onError] gets each line of a piped standard error, which is else passed on
 * @property {RegExp} [leaveOut] lines of a piped standard error that match are not passed on
 * @property {(line: string) => void} [onLine] gets each line of a piped standard output
 */

/**
 * Runs a program and resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Running} [running]
 * @returns {Promise<number>}
 */
export function run(
  command,
  args,
  {
    env = {},
    cwd = projectRoot,
    stdio = "inherit",
    onError = console.error,
    leaveOut = /^$/,
    onLine = () => {}
  } = {}
) {
  const path = [join(projectRoot, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, stdio, env: {...process.env, PATH: path, ...env}});
    // What goes on at the same time must not outlive a command that has failed.
    const end = () => child.kill();
    process.once("exit", end);
    if (child.stderr)
      createInterface(child.stderr).on("line", (line) => leaveOut.test(line) || onError(line));
    if (child.stdout) createInterface(child.stdout).on("line", onLine);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.removeListener("exit", end);
      resolve(code ?? 1);
    });
  });
}

/**
 * How a TypeScript program is run: by tsx inside Node's own process, which saves one and works in every version alike.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {[string, readonly string[]]} the command and its arguments
 */
export const typescript = (file, args) => [process.execPath, ["--import", "tsx", file, ...args]];

/**
 * Runs it and ends this process with the same exit code where it failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Running} [running]
 */
export async function runOrExit(command, args, running) {
  const code = await run(command, args, running);
  if (code !== 0) process.exit(code);
}
