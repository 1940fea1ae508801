// Runs a program of this project and waits for it; the project's own tools are found first.
import {spawn} from "node:child_process";
import {delimiter, join} from "node:path";
import {createInterface} from "node:readline";
import {projectRoot} from "./project-root.mjs";

/**
 * Resolves to the exit code; output goes straight through unless `stdio` says otherwise. Where standard error is
 * piped, its lines are passed on but for those that match `leaveOut`; where standard output is, `onLine` gets its lines.
 */
export function run(
  command,
  args,
  {env = {}, cwd = projectRoot, stdio = "inherit", leaveOut = /^$/, onLine = () => {}} = {}
) {
  const path = [join(projectRoot, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, stdio, env: {...process.env, PATH: path, ...env}});
    if (child.stderr)
      createInterface(child.stderr).on("line", (line) => leaveOut.test(line) || console.error(line));
    if (child.stdout) createInterface(child.stdout).on("line", onLine);
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs it and ends this process with the same exit code where it failed. */
export async function runOrExit(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) process.exit(code);
}
