import {spawnSync} from "node:child_process";
import {join} from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Runs a command of the project as npm does, and gives what it printed and its exit code. */
export function runCommandOf(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {}
): {code: number | null; out: string; err: string} {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const command = join(ROOT, `loaders/commands/${name}.ts`);
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, command, ...args], {
    encoding: "utf8",
    env: {...process.env, CARE_REPORT_KEY: undefined, ...env}
  });
  return {code: status, out: stdout, err: stderr};
}
