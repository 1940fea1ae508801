import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";

const NEEDED = [
  "version.ts",
  "version-texts.ts",
  "used-wrongly.ts",
  "run.mjs",
  "took-since.mjs",
  "project-root.mjs"
];
const TSX = import.meta.resolve("tsx");

/** A small project under git with our own script; `test` stands for its long checks. */
async function project(changes: string, test = "true") {
  const scripts = {lint: "true", docs: "true", test};
  const dir = await temporaryFolder({
    "package.json": JSON.stringify({name: "small", version: "0.1.0", type: "module", scripts}),
    "package-lock.json": JSON.stringify({name: "small", version: "0.1.0", lockfileVersion: 3, packages: {}}),
    "CHANGELOG.md": `# Changelog\n\n## Unreleased\n${changes}\n## 0.1.0, 2026-01-02\n\n- All.\n`,
    "CITATION.cff": "cff-version: 1.2.0\nversion: 0.1.0\ndate-released: 2026-01-02\n"
  });
  for (const name of NEEDED) cpSync(join(projectRoot, "scripts", name), join(dir, "scripts", name));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd: dir,
      encoding: "utf8"
    }).trim();
  git("init", "--quiet");
  git("config", "user.name", "A");
  git("config", "user.email", "a@example.org");
  git("add", ".");
  git("commit", "--quiet", "--message", "All");
  const up = (version: string) =>
    spawnSync(process.execPath, ["--import", TSX, join(dir, "scripts/version.ts"), version], {
      cwd: dir,
      encoding: "utf8"
    });
  const text = (file: string) => readFileSync(join(dir, file), "utf8");
  return {git, up, text};
}

describe("npm run version-up", () => {
  it("cuts a version: changelog, citation, package and lock file in one commit, and a tag", async () => {
    const {git, up, text} = await project("\n- A page.\n");
    const {status, stderr} = up("0.2.0");
    expect(stderr).toMatch(
      /Version 0\.2\.0 is committed and tagged\. Took .* Next: git push --follow-tags\./
    );
    expect(status).toBe(0);
    expect(git("log", "-1", "--format=%s")).toBe("Version 0.2.0");
    expect(git("describe", "--exact-match")).toBe("v0.2.0");
    expect(git("status", "--porcelain")).toBe("");
    expect(JSON.parse(text("package.json")).version).toBe("0.2.0");
    expect(JSON.parse(text("package-lock.json")).version).toBe("0.2.0");
    expect(text("CHANGELOG.md")).toMatch(/^## 0\.2\.0, \d{4}-\d\d-\d\d$/m);
    expect(text("CITATION.cff")).toMatch(/^version: 0\.2\.0$/m);
  });

  it("changes nothing when a test fails", async () => {
    const {git, up} = await project("\n- A page.\n", "false");
    expect(up("0.2.0").status).toBe(1);
    expect(git("log", "--format=%s")).toBe("All");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("stops before any test for a version of nothing, or for one that is no newer", async () => {
    const {up} = await project("", "echo tested");
    expect(up("0.2.0")).toMatchObject({status: 2, stdout: ""});
    expect(up("0.1.0")).toMatchObject({status: 2, stdout: ""});
  });
});
