import {describe, expect, it} from "vitest";
import command from "../../loaders/commands/check.ts";
import {VALID} from "../check/a-data-folder.ts";
import {aFolder} from "../check/a-folder.ts";
import {called} from "./called.ts";
import {runCommandOf} from "./run-command-of.ts";

const HEADER = "returns/2018-19/header.csv";

/** The log has a review fewer than the return, and somebody has said why. */
const RELEASABLE = {
  ...VALID,
  "explanations.md": "## reviews 2018/19\n\nOne review was held by another council, and is in its log.\n"
};

describe("npm run check", () => {
  it("ends with 0 and a summary when there is no error", () => {
    const {code, out} = runCommandOf("check", ["--data", aFolder(RELEASABLE)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^File +Rows +Errors +Warnings +Notes$/m);
    expect(out).toContain("No errors: this folder can be released.");
  });

  it("ends with 1 and names file, line, column and code, never an id or a value", async () => {
    const header = String(VALID[HEADER]).replace("01/06/2008", "31/06/2008");
    const {code, out, err} = await called(command, ["--data", aFolder({...VALID, [HEADER]: header})]);
    expect(code).toBe(1);
    expect(out).toMatch(/^returns\/2018-19\/header\.csv:2:3 impossible-date error: /m);
    expect(`${out}${err}`).not.toMatch(/00000000000000a1|31\/06\/2008/);
  });

  it("ends with what has to be mended: the errors, below all else", async () => {
    const header = String(VALID[HEADER]).replace("01/06/2008", "31/06/2008");
    const {out} = await called(command, ["--data", aFolder({...VALID, [HEADER]: header})]);
    const [before = "", after = ""] = out.split(" stop a release:\n");
    const anError = / error(:| \(rule)/;
    expect(before).not.toMatch(anError);
    for (const line of after.trim().split("\n")) expect(line).toMatch(anError);
  });

  it("gives programs one JSON object of a stable shape", async () => {
    const {code, out} = await called(command, ["--data", aFolder(RELEASABLE), "--json", "--quiet"]);
    expect(code).toBe(0);
    const {files, findings, summary} = JSON.parse(out);
    expect(Object.keys(files[0])).toEqual(["file", "rows", "errors", "warnings", "notes"]);
    expect(Object.keys(summary)).toEqual(["files", "rows", "errors", "warnings", "notes", "measures"]);
    for (const finding of findings)
      expect(Object.keys(finding).toSorted()).toEqual([
        "code",
        "column",
        "file",
        "line",
        "measures",
        "message",
        "rows",
        "rule",
        "severity"
      ]);
  });

  it("ends with 2 when it is used wrongly and with 1 for a folder that is not there", async () => {
    expect(await called(command, ["--dat", "x"])).toMatchObject({code: 2, out: ""});
    expect((await called(command, ["--data", "/there/is/no/such/folder"])).code).toBe(1);
  });
});
