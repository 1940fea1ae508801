import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import command from "../../loaders/commands/new-authority.ts";
import {DEPARTMENT_FILE} from "../new-authority/a-department-file.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {called} from "./called.ts";
import {runCommandOf} from "./run-command-of.ts";

describe("npm run new-authority", () => {
  it("makes a folder and says what it lacks and what is next", async () => {
    const dir = await temporaryFolder({});
    const out = join(dir, "medway");
    const {
      code,
      out: words,
      err
    } = runCommandOf("new-authority", [
      ...["--code", "E06000035", "--out", out, "--year", "2018/19"],
      ...["--neighbours", "E06000032,E08000027"]
    ]);
    expect(code).toBe(0);
    expect(words).toContain("Medway (E06000035, South East), 2018/19");
    expect(words).toContain("nothing but the records");
    expect(err).toContain("Next: ");
    const authority = JSON.parse(readFileSync(join(out, "authority.json"), "utf8"));
    expect(authority.neighbours.areas).toEqual([
      {code: "E06000032", name: "Luton"},
      {code: "E08000027", name: "Dudley"}
    ]);
  });

  it("refuses a code that is nobody's and writes nothing", async () => {
    const dir = await temporaryFolder({});
    const out = join(dir, "nobody");
    const {code, err} = await called(command, ["--code", "E06000099", "--out", out]);
    expect(code).toBe(2);
    expect(err).toContain("E06000099 is not the code of any of the 158 English authorities known here");
    expect(existsSync(out)).toBe(false);
  });

  it("knows a council formed since from the file that names it", async () => {
    const dir = await temporaryFolder({"cla.csv": DEPARTMENT_FILE});
    const args = ["--code", "E06000063", "--out", join(dir, "new"), "--comparators", join(dir, "cla.csv")];
    const {code, out} = await called(command, args);
    expect(code).toBe(0);
    expect(out).toContain("Cumberland (E06000063, North West)");
  });

  it("takes the neighbours of the list that was asked for, named for what it is", async () => {
    const dir = await temporaryFolder({});
    const chosen = (list: readonly string[]) => {
      const out = join(dir, ["kent", ...list].join(""));
      const {code} = runCommandOf("new-authority", ["--code", "E10000016", "--out", out, ...list]);
      return {code, ...JSON.parse(readFileSync(join(out, "authority.json"), "utf8")).neighbours};
    };
    const [newest, earlier] = [chosen([]), chosen(["--list", "2021"])];
    expect([newest.set, earlier.set]).toEqual([
      "The ten most like it, by the Department’s model of May 2025",
      "The ten most like it, by the model of April 2021 of the National Foundation for Educational Research"
    ]);
    expect(newest.areas).toHaveLength(10);
    expect(newest.areas).not.toEqual(earlier.areas);
    const wrong = runCommandOf("new-authority", [
      "--code",
      "E10000016",
      "--out",
      join(dir, "no"),
      "--list",
      "1999"
    ]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--list expects 2025 or 2021")]);
  });

  it("refuses a file that is none of the department's", async () => {
    const dir = await temporaryFolder({"list.csv": "name,colour\na,b\n"});
    const args = ["--code", "E06000035", "--out", join(dir, "new"), "--comparators", join(dir, "list.csv")];
    const {code, err} = await called(command, args);
    expect(code).toBe(1);
    expect(err).toContain("list.csv:1 unknown-columns error: ");
    expect(existsSync(join(dir, "new"))).toBe(false);
  });
});
