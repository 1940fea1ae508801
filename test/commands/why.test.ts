import {describe, expect, it} from "vitest";
import {VALID} from "../check/a-data-folder.ts";
import {aFolder} from "../check/a-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

describe("npm run why", () => {
  const asking = (...args: string[]) =>
    runCommandOf("why", [
      "--data",
      aFolder(VALID),
      "--measure",
      "children-looked-after",
      "--year",
      "2018/19",
      ...args
    ]);

  it("lists the lines that a figure counts, and no id", () => {
    const {code, out, err} = asking("--category", "childrens-home");
    expect(code).toBe(0);
    expect(out).toBe("returns/2018-19/episodes.csv:4\n");
    expect(err).toContain("1 row counted");
    expect(out + err).not.toContain("00000000000000");
  });

  it("ends with 2 for a question that has no answer", () => {
    expect(asking("--category", "purple")).toMatchObject({code: 2, out: ""});
    const {code, err} = asking("--year", "2010/11");
    expect(code).toBe(2);
    expect(err).toContain("2010/11 is not in this data folder, which has 2018/19");
  });
});
