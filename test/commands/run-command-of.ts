import {spawnSync} from "node:child_process";
import {projectRoot} from "../../scripts/project-root.mjs";

/** Runs a command of the project as npm does, and gives what it printed and its exit code. */
export function runCommandOf(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {}
): {code: number | null; out: string; err: string} {
  const command = ["--import", "tsx", `loaders/commands/${name}.ts`];
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
    env: {...process.env, CARE_REPORT_KEY: undefined, ...env}
  });
  return {code: status, out: stdout, err: stderr};
}
