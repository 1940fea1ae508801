import fc from "fast-check";
import type {Files} from "./a-folder.ts";

/** One harm to one file of a data folder, of the kinds that happen: to its bytes, cells, rows, columns or place. */
export type Mutation = (files: Files) => Files;

/** Stands for a child's name where a cell should hold something else: it must never be printed. */
export const CANARY = "Quillfeather";

const CELLS = fc.oneof(
  fc.constantFrom(CANARY, `${CANARY}, Ann`, "", " ", "0", "-1", "X1", "E11", "PN0", "NULL", "n/a"),
  fc.constantFrom("31/02/2019", "2019-02-01", "01/13/2018", "01/04/1899", "99/99/9999", "1e309"),
  fc.constantFrom('"', '""', ",", "\u0000", "\ufeff", "=1+1", "Zoë", "\r", "\n", "constructor", "__proto__"),
  fc.string({maxLength: 12})
);

const losesFile =
  (pick: number): Mutation =>
  (files) => {
    const lost = nameAt(files, pick);
    return Object.fromEntries(Object.entries(files).filter(([name]) => name !== lost));
  };

const PLACES = ["returns/loose.csv", "returns/2018-19/again.csv", "returns/soon/x.csv", "service/x.csv"];

const copiesFile =
  (pick: number): Mutation =>
  (files) => ({...files, [PLACES[pick % PLACES.length] ?? "x.csv"]: files[nameAt(files, pick)] ?? ""});

/** A harm to the lines of a text file. */
function toRows(
  harm: (rows: readonly string[], at: number, words: string) => readonly string[]
): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.nat(), fc.nat(1000), CELLS).map(
    ([pick, at, words]) =>
      (files) =>
        changed(files, pick, (content) => harm(content.toString().split("\n"), at, words).join("\n"))
  );
}

/** A harm to the bytes of a file. */
function toBytes(harm: (bytes: Buffer, at: number, byte: number) => Buffer): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.nat(), fc.nat(), fc.nat(255)).map(
    ([pick, at, byte]) =>
      (files) =>
        changed(files, pick, (content) => {
          const bytes = Buffer.from(content);
          return harm(bytes, at % Math.max(1, bytes.length), byte);
        })
  );
}

/** Rows below the header, so that a canary never becomes a heading, which a finding may name. */
const rowAt = (rows: readonly string[], at: number): number => 1 + (at % Math.max(1, rows.length - 1));

function withCell(row: string, at: number, words: string): string {
  const cells = row.split(",");
  return cells.toSpliced(at % cells.length, 1, words).join(",");
}

const nameAt = (files: Files, pick: number): string => {
  const names = Object.keys(files);
  return names[pick % Math.max(1, names.length)] ?? "x.csv";
};

function changed(files: Files, pick: number, change: (content: string | Buffer) => string | Buffer): Files {
  const name = nameAt(files, pick);
  return {...files, [name]: change(files[name] ?? "")};
}

/** Any one harm. Each says in its name what it does to the file that is picked. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  toRows(function replaceCell(rows, at, words) {
    return rows.map((row, index) => (index === rowAt(rows, at) ? withCell(row, at, words) : row));
  }),
  toRows(function loseRow(rows, at) {
    return rows.toSpliced(at % rows.length, 1);
  }),
  toRows(function repeatRow(rows, at) {
    return rows.toSpliced(at % rows.length, 0, rows[at % rows.length] ?? "");
  }),
  toRows(function loseColumn(rows, at) {
    return rows.map((row) =>
      row
        .split(",")
        .toSpliced(at % 5, 1)
        .join(",")
    );
  }),
  toRows(function addColumn(rows, at, words) {
    return rows.map((row, index) =>
      row
        .split(",")
        .toSpliced(at % 5, 0, index === 0 ? "EXTRA" : words)
        .join(",")
    );
  }),
  toRows(function shuffleRows(rows) {
    return rows.toReversed();
  }),
  toRows(function separateBySemicolons(rows) {
    return rows.map((row) => row.replaceAll(",", ";"));
  }),
  toBytes(function changeByte(bytes, at, byte) {
    return Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]);
  }),
  toBytes(function cutShort(bytes, at) {
    return bytes.subarray(0, at);
  }),
  toBytes(function repeatEnd(bytes, at) {
    return Buffer.concat([bytes, bytes.subarray(at)]);
  }),
  toBytes(function saveAsUtf16(bytes) {
    return Buffer.from(bytes.toString("utf8"), "utf16le");
  }),
  fc.nat().map(losesFile),
  fc.nat().map(copiesFile)
);
