import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {expect, test} from "vitest";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {balancedFolder} from "../make/balanced-folder.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const diff = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "loaders/commands/diff.ts", ...args], {
    cwd: projectRoot,
    encoding: "utf8"
  });

test("a child's placement corrected in the return shows as revised figures and their cause", async () => {
  const place = await temporaryFolder({});
  const releaseOf = async (name: string, files: ReturnType<typeof balancedFolder>) => {
    const outDir = join(place, name);
    await makeRelease({dataDir: await temporaryFolder(files), outDir, edition: "public"});
    return outDir;
  };
  const files = balancedFolder();
  const episodes = String(files["returns/2018-19/episodes.csv"]).replaceAll(",U6,", ",K2,");
  const [first, second] = [
    await releaseOf("first", files),
    await releaseOf("second", {...files, "returns/2018-19/episodes.csv": episodes})
  ];

  const {status, stdout, stderr} = diff("--from", first, "--to", second);
  expect(status).toBe(0);
  expect(stdout).toContain("Something in what the council put in is different");
  expect(stdout).toContain(
    "Children looked after, 2018/19, where they live: Children’s home: 0 → 32. A record came late or was corrected."
  );
  expect(stderr).toMatch(/diff: \d+ and \d+ figures read; \d+ differ, \d+ of them revised/);
  expect(JSON.parse(diff("--from", first, "--to", first, "--json").stdout)).toMatchObject({figures: []});
});

test("without a release to compare it is used wrongly", async () => {
  expect(diff().status).toBe(2);
  const {status, stderr} = diff("--from", await temporaryFolder({}));
  expect(status).toBe(2);
  expect(stderr).toContain("holds no release");
});
