import {describe, expect, it} from "vitest";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {folderWithin} from "../../loaders/files/folder-within.ts";
import {piecesOf} from "../../loaders/files/pieces-of.ts";
import {textIn} from "../../loaders/files/text-in.ts";
import {BOTH_HOMES} from "./both-homes.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe.each(BOTH_HOMES)("a folder %s", (_, emptyFolder) => {
  it("gives back what was written, and makes the folders on the way", () => {
    const folder = emptyFolder();
    folder.write("returns/2018-19/header.csv", "CHILD,SEX\n");
    folder.write("logo.png", bytes(0, 137, 255));
    expect(textIn(folder, "returns/2018-19/header.csv")).toBe("CHILD,SEX\n");
    expect(folder.read("logo.png")).toStrictEqual(bytes(0, 137, 255));
    expect(folder.size("logo.png")).toBe(3);
  });

  it("keeps every character, a byte-order mark included", () => {
    const folder = emptyFolder();
    folder.write("words.md", "\uFEFFchild’s — £5 \u{1F600}");
    expect(textIn(folder, "words.md")).toBe("\uFEFFchild’s — £5 \u{1F600}");
  });

  it("has null where there is no file, a folder is no file, and a file no folder", () => {
    const folder = emptyFolder();
    folder.write("service/reviews.csv", "");
    for (const path of ["ledger.csv", "service", ".", "service/reviews.csv/more"]) {
      expect(folder.read(path)).toBeNull();
      expect(folder.size(path)).toBeNull();
      expect(textIn(folder, path)).toBeNull();
      expect(() => folder.readPart(path, 0, 1)).toThrow();
    }
    expect(folder.list("returns")).toBeNull();
    expect(folder.list("service/reviews.csv")).toBeNull();
    expect(folder.read("service/reviews.csv")).toStrictEqual(bytes());
  });

  it("lists names in order, with what is a folder", () => {
    const folder = emptyFolder();
    expect(folder.list(".")).toEqual([]);
    for (const path of ["b.csv", "returns/2018-19/header.csv", "B.csv", "a.csv", ".hidden"])
      folder.write(path, "x");
    expect(folder.list(".")).toEqual([
      {name: ".hidden", isFolder: false},
      {name: "B.csv", isFolder: false},
      {name: "a.csv", isFolder: false},
      {name: "b.csv", isFolder: false},
      {name: "returns", isFolder: true}
    ]);
    expect(folder.list("returns/")).toEqual([{name: "2018-19", isFolder: true}]);
    expect(filesBelow(folder, "returns")).toEqual(["returns/2018-19/header.csv"]);
    expect(filesBelow(folder)).toHaveLength(5);
    expect(filesBelow(folder, "service")).toEqual([]);
  });

  it("reads a part, less at the end and nothing beyond it", () => {
    const folder = emptyFolder();
    folder.write("a.bin", bytes(1, 2, 3, 4, 5));
    expect(folder.readPart("a.bin", 1, 3)).toStrictEqual(bytes(2, 3, 4));
    expect(folder.readPart("a.bin", 3, 3)).toStrictEqual(bytes(4, 5));
    expect(folder.readPart("a.bin", 9, 3)).toStrictEqual(bytes());
  });

  it.each([1, 2, 5, 6, 9])("reads piece by piece, %i bytes at a time", (bytesAtOnce) => {
    const folder = emptyFolder();
    folder.write("a.bin", bytes(1, 2, 3, 4, 5, 6));
    const pieces = [...piecesOf(folder, "a.bin", bytesAtOnce)];
    expect(pieces.flatMap((piece) => [...piece])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(pieces).toHaveLength(Math.ceil(6 / bytesAtOnce));
    folder.write("empty.bin", bytes());
    expect([...piecesOf(folder, "empty.bin", bytesAtOnce)]).toEqual([]);
  });

  it("writes over a file, and keeps its own copy of the bytes", () => {
    const folder = emptyFolder();
    const content = bytes(1, 2);
    folder.write("a.bin", bytes(9, 9, 9));
    folder.write("a.bin", content);
    content[0] = 7;
    expect(folder.read("a.bin")).toStrictEqual(bytes(1, 2));
    expect(folder.list(".")).toHaveLength(1);
  });

  it("writes no file where a folder is, or below a file", () => {
    const folder = emptyFolder();
    folder.write("service/reviews.csv", "x");
    expect(() => folder.write("service", "y")).toThrow();
    expect(() => folder.write("service/reviews.csv/more", "y")).toThrow();
    expect(filesBelow(folder)).toContain("service/reviews.csv");
  });

  it("removes a file, or a folder with what is in it, and minds nothing that is not there", () => {
    const folder = emptyFolder();
    for (const path of ["a/b/1", "a/b/2", "a/bc", "d"]) folder.write(path, "x");
    folder.remove("a/b");
    folder.remove("d");
    folder.remove("nothing");
    expect(filesBelow(folder)).toEqual(["a/bc"]);
  });

  it("moves a file over another, and a folder to where nothing is", () => {
    const folder = emptyFolder();
    folder.write("new/returns/header.csv", "new");
    folder.write("new/log.csv", "new log");
    folder.write("service/log.csv", "old log");
    folder.write("newer", "stays");
    folder.move("new/returns", "returns");
    folder.move("new/log.csv", "service/log.csv");
    expect(textIn(folder, "returns/header.csv")).toBe("new");
    expect(textIn(folder, "service/log.csv")).toBe("new log");
    expect(filesBelow(folder)).toEqual(["newer", "returns/header.csv", "service/log.csv"]);
    expect(() => folder.move("service", "returns")).toThrow();
    expect(() => folder.move("newer", "returns")).toThrow();
    expect(() => folder.move("nothing", "anywhere")).toThrow();
    expect(filesBelow(folder)).toHaveLength(3);
  });

  it("lets no path lead out of it", () => {
    const folder = emptyFolder();
    const within = folderWithin(folder, "published/2018-19-1");
    for (const path of ["../secret", "a/../../secret", "/etc/passwd", "..", "a/.."]) {
      expect(() => folder.read(path)).toThrow("leads out");
      expect(() => within.read(path)).toThrow("leads out");
      expect(() => folder.write(path, "")).toThrow("leads out");
      expect(() => folder.remove(path)).toThrow("leads out");
    }
  });

  it("is a folder within another, whose paths begin there", () => {
    const folder = emptyFolder();
    const within = folderWithin(folder, "published/2018-19-1");
    expect(within.list(".")).toBeNull();
    within.write("pdf/report.pdf", "paper");
    within.move("pdf/report.pdf", "report.pdf");
    expect(filesBelow(folder)).toEqual(["published/2018-19-1/report.pdf"]);
    expect(filesBelow(within)).toEqual(["report.pdf"]);
    expect(within.size("report.pdf")).toBe(5);
    expect(within.readPart("report.pdf", 0, 2)).toStrictEqual(bytes(112, 97));
    within.remove(".");
    expect(filesBelow(folder)).toEqual([]);
  });
});
