import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {textIn} from "../../loaders/files/text-in.ts";

function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), "disk-folder-"));
  onTestFinished(() => rmSync(dir, {recursive: true}));
  return dir;
}

describe("a folder on disk", () => {
  it("need not be there until something is written", () => {
    const folder = diskFolder(join(temporary(), "later"));
    expect(folder.list(".")).toBeNull();
    folder.write("a.txt", "now");
    expect(folder.list(".")).toEqual([{name: "a.txt", isFolder: false}]);
  });

  it("follows a link that it is asked for by name", () => {
    const dir = temporary();
    mkdirSync(join(dir, "elsewhere"));
    writeFileSync(join(dir, "elsewhere/a.txt"), "there");
    symlinkSync("elsewhere", join(dir, "release"));
    const folder = diskFolder(dir);
    expect(textIn(folder, "release/a.txt")).toBe("there");
    expect(folder.list("release")).toEqual([{name: "a.txt", isFolder: false}]);
  });

  it.skipIf(process.platform === "win32")("refuses a pipe at once instead of waiting for it", () => {
    const dir = temporary();
    execFileSync("mkfifo", [join(dir, "pipe.csv")]);
    const folder = diskFolder(dir);
    expect(() => folder.read("pipe.csv")).toThrow("a pipe");
    expect(() => folder.readPart("pipe.csv", 0, 10)).toThrow("a pipe");
  });
});
