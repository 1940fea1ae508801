import {execFileSync} from "node:child_process";
import {symlinkSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";
import {beforeEach, describe, expect, it, onTestFinished} from "vitest";
import {mustHoldFilesAlone} from "../../loaders/commands/files-alone.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

let dir = "";
beforeEach(async () => {
  dir = await temporaryFolder({"authority.json": "{}", "returns/2018-19/header.csv": "CHILD,DOB\n"});
});

/** What is refused in the folder, as `path: what it is`. */
function refused(): readonly string[] {
  try {
    mustHoldFilesAlone(dir);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.findings.map(({file, message}) => `${file}: ${message.replace(/;.*/, "")}`);
  }
}

const pipe = (path: string) => execFileSync("mkfifo", [join(dir, path)]);

describe("a folder of records", () => {
  it("may hold files, folders, and links to both", () => {
    symlinkSync("header.csv", join(dir, "returns/2018-19/again.csv"));
    symlinkSync("2018-19", join(dir, "returns/2017-18"));
    symlinkSync("gone.csv", join(dir, "returns/lost.csv"));
    expect(refused()).toEqual([]);
  });

  it("may hold no named pipe and no device, behind a link or not", () => {
    pipe("returns/2018-19/episodes.csv");
    symlinkSync("2018-19/episodes.csv", join(dir, "returns/linked.csv"));
    symlinkSync("/dev/zero", join(dir, "ledger.csv"));
    expect(refused()).toEqual([
      "ledger.csv: This is a device",
      "returns/2018-19/episodes.csv: This is a named pipe",
      "returns/linked.csv: This is a named pipe"
    ]);
  });

  it("may hold no socket", async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(join(dir, "service"), done));
    expect(refused()).toEqual(["service: This is a socket"]);
  });

  it("may hold no link that leads round", () => {
    symlinkSync("b.csv", join(dir, "a.csv"));
    symlinkSync("a.csv", join(dir, "b.csv"));
    symlinkSync("..", join(dir, "returns/2018-19/up"));
    symlinkSync("../other", join(dir, "returns/across"));
    symlinkSync("returns", join(dir, "other"));
    const round = "This leads back to a folder that it lies in";
    expect(refused()).toEqual(
      ["a.csv", "b.csv", "other/2018-19/up", "other/across"].map((path) => `${path}: ${round}`)
    );
  });

  it("is not looked into where a name begins with a dot, as no reader looks there", () => {
    pipe(".editor-socket");
    expect(refused()).toEqual([]);
  });
});

describe("every command that reads a data folder", () => {
  it.each(["check", "release", "reconcile", "why", "approve", "dispose"])("%s refuses it at once", (name) => {
    pipe("returns/2018-19/episodes.csv");
    const {code, err} = runCommandOf(name, ["--data", dir]);
    expect(code).toBe(1);
    expect(err).toContain(
      "returns/2018-19/episodes.csv not-a-file error: This is a named pipe; take it away"
    );
  });

  it.each([
    ["anonymise", "--to"],
    ["diff", "--to"]
  ])("%s refuses it at once in what it reads from", (name, to) => {
    pipe("returns/2018-19/episodes.csv");
    const {code, err} = runCommandOf(name, ["--from", dir, to, join(dir, "../never-made")]);
    expect([code, err]).toEqual([1, expect.stringContaining("This is a named pipe; take it away")]);
  });
});
