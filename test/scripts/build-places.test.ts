import {execFileSync, spawnSync} from "node:child_process";
import {existsSync, readdirSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {markMade} from "../../loaders/files/made-here.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";

let dir = "";
beforeEach(async () => {
  dir = await temporaryFolder({
    "council/authority.json": "{}",
    "council/returns/2018-19/header.csv": "CHILD",
    "council/published/2018-19-1/measures.csv": "figures",
    "pages/_observablehq/client.js": "somebody else's site",
    "pages/index.html": "somebody else's site",
    "online/index.html": "our site",
    "analysts/index.html": "our site for analysts"
  });
  markMade(diskFolder(join(dir, "online")), {kind: "site", edition: "public"}, ["index.html"]);
  markMade(diskFolder(join(dir, "analysts")), {kind: "site", edition: "restricted"}, ["index.html"]);
  symlinkSync("council", join(dir, "link"));
});

const all = () => readdirSync(dir, {recursive: true, encoding: "utf8"}).sort();

function ran(script: string, ...args: readonly string[]) {
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: projectRoot,
    encoding: "utf8"
  });
  return {status, stderr};
}

describe("npm run build", () => {
  it.each([
    ["council", "public", "is a data folder"],
    ["council/site", "public", "lies in the data folder"],
    ["council/published/2018-19-1", "public", "lies in the data folder"],
    ["link", "public", "is a link; name the folder that it leads to"],
    ["link/site", "restricted", "lies in the data folder"],
    ["pages", "public", "nothing in it says that this program made it"],
    ["online", "restricted", "holds a public site"],
    ["online/analysts", "restricted", "which is a public site"],
    ["analysts", "public", "holds a restricted site"]
  ])("leaves %s as it is, asked for the %2$s edition there", (out, edition, words) => {
    const before = all();
    const {status, stderr} = ran("scripts/build.ts", "--edition", edition, "--out", join(dir, out));
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    // It is refused before anything is released or built.
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(all()).toEqual(before);
  });

  it.each([
    [projectRoot, "holds this program"],
    [join(projectRoot, "loaders"), "nothing in it says that this program made it"]
  ])("leaves this program as it is: %s", (out, words) => {
    expect(ran("scripts/build.ts", "--out", out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(words)
    });
  });

  it("refuses a data folder with a named pipe in it at once, and builds nothing", () => {
    execFileSync("mkfifo", [join(dir, "council/returns/2018-19/episodes.csv")]);
    const {status, stderr} = ran(
      "scripts/build.ts",
      "--data",
      join(dir, "council"),
      "--out",
      join(dir, "new-site")
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining("This is a named pipe; take it away")]);
    expect(existsSync(join(dir, "new-site"))).toBe(false);
  });
});

describe("npm run pdf", () => {
  it.each([
    ["council/papers", "lies in the data folder"],
    ["analysts/pdf", "which is a restricted site"]
  ])("prints nothing into %s", (out, words) => {
    const before = all();
    const {status, stderr} = ran("scripts/pdf.ts", "--site", join(dir, "online"), "--out", join(dir, out));
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(all()).toEqual(before);
  });
});
