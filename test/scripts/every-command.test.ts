import {spawnSync} from "node:child_process";
import {delimiter, join} from "node:path";
import {describe, expect, it} from "vitest";
import pkg from "../../package.json" with {type: "json"};
import {projectRoot} from "../../scripts/project-root.mjs";

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

describe.each(commands)("npm run %s", (name, command) => {
  it("explains itself: what it does, its words, an example that calls it", () => {
    const {status, out} = ran(command, "--help");
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
