import {spawnSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import pkg from "../../package.json" with {type: "json"};
import {projectRoot} from "../../scripts/project-root.mjs";

const folder = join(projectRoot, ".github/workflows");
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");
const commandsOf = (name: string) =>
  [...textOf(name).matchAll(/^ +- run: (.+)$/gm)].map(([, run = ""]) => run);

/** npm's own commands, which need no script of ours. */
const OF_NPM = /^npm (ci|audit( --audit-level=moderate)?)$/;

describe.each(readdirSync(folder))(".github/workflows/%s", (name) => {
  it("is set out as YAML wants it: names and lists by spaces, nothing by tabs", () => {
    expect(textOf(name)).not.toContain("\t");
    for (const key of ["name", "on", "permissions", "jobs"])
      expect(textOf(name)).toMatch(new RegExp(`^${key}:`, "m"));
    expect(textOf(name)).toMatch(/^ {4}runs-on: ubuntu-latest$/m);
  });

  it("may do no more than it needs, by steps of a known version", () => {
    expect(textOf(name)).toMatch(/^ {2}contents: read$/m);
    for (const [, step] of textOf(name).matchAll(/uses: (.+)$/gm))
      expect(step).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  it("runs commands that there are, with options that they know", () => {
    expect(commandsOf(name)).not.toEqual([]);
    for (const run of commandsOf(name)) {
      const script = /^bash (\S+)$/.exec(run)?.[1];
      if (script) expect(existsSync(join(projectRoot, script)), script).toBe(true);
      else if (!OF_NPM.test(run)) expectKnown(run);
    }
  });
});

/** `npm run build -- --base …`: a script of ours whose help names every option given to it. */
function expectKnown(run: string): void {
  const [, name = "", rest = ""] = /^npm run ([\w-]+)(?: -- (.+))?$/.exec(run) ?? [];
  const command = new Map(Object.entries(pkg.scripts)).get(name);
  expect(command, run).toBeDefined();
  const path = `${join(projectRoot, "node_modules", ".bin")}:${process.env.PATH}`;
  const env = {...process.env, PATH: path};
  const {stdout} = spawnSync(`${command} --help`, {cwd: projectRoot, shell: true, encoding: "utf8", env});
  for (const [option] of rest.matchAll(/--[\w-]+/g)) expect(stdout).toContain(option);
}

describe("the workflow for GitHub Pages", () => {
  it("builds below the repository's name, attacks what it built, and uploads that very folder", () => {
    const [install, build, attack] = commandsOf("pages.yml");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own template, not ours.
    const base = "/${{ github.event.repository.name }}/";
    expect([install, build, attack]).toEqual([
      "npm ci",
      `npm run build -- --base "${base}"`,
      "npm run attack -- --site dist"
    ]);
    expect(textOf("pages.yml")).toMatch(/upload-pages-artifact@v\d+\n +with:\n +path: dist$/m);
  });
});
