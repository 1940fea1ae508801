import {spawnSync} from "node:child_process";
import {delimiter, join} from "node:path";
import {describe, expect, it} from "vitest";
import pkg from "../../package.json" with {type: "json"};
import {projectRoot} from "../../scripts/project-root.mjs";
import {called} from "../commands/called.ts";

/** Runs what `npm run` would, with these arguments and a plain output, as a CI's log is. */
function ran(command: string, args: string) {
  const path = [join(projectRoot, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const {status, stdout, stderr} = spawnSync(`${command} ${args}`, {
    cwd: projectRoot,
    shell: true,
    encoding: "utf8",
    env: {...process.env, PATH: path}
  });
  return {status, out: stdout, all: stdout + stderr};
}

const commands = Object.entries(pkg.scripts);
/** Whatever follows these is somebody else's to judge: npm start's build, vitest's words. */
const PASS_ON = new Set(["start", "test", "version-up"]);
/** They run until they are stopped, or pass on what others print. */
const WITHOUT_QUIET = new Set(["dev", "preview", "start", "test", "version-up"]);

/** Our own commands can be called within this process, which saves one; that npm starts them the next test shows. */
async function helpOf(command: string) {
  const [, module] = /loaders\/commands\/([\w-]+)\.ts$/.exec(command) ?? [];
  if (module === undefined) return ran(command, "--help");
  const {code, out} = await called((await import(`../../loaders/commands/${module}.ts`)).default, ["--help"]);
  return {status: code, out};
}

describe.each(commands)("npm run %s", (name, command) => {
  it("explains itself: what it does, its words, an example that calls it", async () => {
    const {status, out} = await helpOf(command);
    expect(status).toBe(0);
    expect(out).toMatch(/^[A-Z].*\.$|^[A-Z]/m);
    expect(out).toMatch(new RegExp(`^Usage: npm (run )?${name}\\b`, "m"));
    expect(out).toMatch(new RegExp(`^Example: npm (run )?${name}\\b`, "m"));
    if (!WITHOUT_QUIET.has(name)) expect(out).toContain("--quiet");
    expect(out).not.toContain("\u001b");
  });

  it.skipIf(PASS_ON.has(name))("says what it does not know, and ends with 2", () => {
    const {status, all} = ran(command, "--no-such-option");
    expect(status).toBe(2);
    expect(all).toContain("--no-such-option");
    expect(all).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
  });
});
