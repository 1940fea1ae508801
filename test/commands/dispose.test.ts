import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

const FILES = {
  "council/authority.json": "{}",
  "council/returns/2018-19/header.csv": "12345",
  "council/service/reviews.csv": "123",
  "keys/own.key": "k"
};

/** Only kinds that the test made itself: the project's own private folder stays out of it. */
const ONLY_EXTRACTS = ["--only", "extracts"];

describe("npm run dispose", () => {
  it("says what it would remove, and removes nothing", async () => {
    const dir = await temporaryFolder(FILES);
    const {code, out} = runCommandOf("dispose", ["--data", join(dir, "council"), ...ONLY_EXTRACTS]);
    expect(code).toBe(0);
    expect(out.match(/^would remove/gm)).toHaveLength(2);
    expect(out).toContain("Nothing was removed.");
    expect(readdirSync(join(dir, "council"))).toEqual(["authority.json", "returns", "service"]);
  });

  it("removes with --yes, and only the kind that is named", async () => {
    const dir = await temporaryFolder(FILES);
    const args = ["--data", join(dir, "council"), ...ONLY_EXTRACTS, "--yes"];
    const {code, out} = runCommandOf("dispose", args, {CARE_REPORT_KEY_FILE: join(dir, "keys/own.key")});
    expect(code).toBe(0);
    expect(out).toContain("Removed 2 files.");
    expect(readdirSync(join(dir, "council"))).toEqual(["authority.json"]);
    expect(readdirSync(join(dir, "keys"))).toEqual(["own.key"]);
  });

  it("says what goes with a key: the link between years, and the pattern of what is hidden", async () => {
    const dir = await temporaryFolder(FILES);
    const args = ["--data", join(dir, "council"), "--only", "keys"];
    const {out} = runCommandOf("dispose", args, {CARE_REPORT_KEY_FILE: join(dir, "keys/own.key")});
    expect(out).toContain("keys/own.key");
    expect(out).toContain("children would get other ids");
    expect(out).toContain("a\ncorrection of a release made with it would hide other counts");
  });

  it("touches no folder that is no data folder, and knows no other kinds", async () => {
    const dir = await temporaryFolder({"returns/file.csv": "1", "council/authority.json": "{}"});
    expect(runCommandOf("dispose", ["--data", dir, "--yes"])).toMatchObject({code: 2});
    expect(runCommandOf("dispose", ["--data", join(dir, "council"), "--only", "all"])).toMatchObject({
      code: 2
    });
    expect(readdirSync(dir)).toContain("returns");
  });
});
