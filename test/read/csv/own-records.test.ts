import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {eachRecord} from "../../../loaders/read/csv/each-record.ts";
import {ownRecords} from "../../../loaders/read/csv/own-records.ts";
import {whoseLines} from "../../../loaders/read/csv/whose-lines.ts";

const PARTS = 3;

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "own-records-")), "table.csv");
  writeFileSync(path, text);
  return path;
}

/** What a part takes of a file, line by line, and the lines that it passes over. */
async function readBy(part: number, path: string, knowing: boolean) {
  const seen: {line: number; cells: readonly string[] | null}[] = [];
  const take = (cells: readonly string[], line: number) => seen.push({line, cells});
  const wanted = {part: {part, of: PARTS}, passOver: (line: number) => seen.push({line, cells: null})};
  const lines = knowing ? await whoseLines(path, PARTS) : null;
  if (lines === null) await eachRecord(path, "utf-8", take, wanted);
  else await ownRecords(path, lines, take, wanted);
  return seen;
}

const cell = fc.constantFrom("", " ", "A1", " A2", "A3 ", "01/04/2018");
const header = fc.constantFrom("CHILD,DOB", "DOB,child", "YEAR,CASES");
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

test("a part that knows where its lines lie takes what it takes of the whole file", async () => {
  await fc.assert(
    fc.asyncProperty(
      header,
      fc.array(fc.array(cell, {minLength: 1, maxLength: 3})),
      lineEnd,
      fc.boolean(),
      async (names, rows, end, ended) => {
        const path = fileOf([names, ...rows.map((cells) => cells.join(","))].join(end) + (ended ? end : ""));
        for (const part of [0, 1, 2])
          expect(await readBy(part, path, true)).toEqual(await readBy(part, path, false));
      }
    ),
    {numRuns: 100}
  );
});

test("a file longer than what is read at once loses and doubles nothing", async () => {
  const rows = Array.from({length: 25_000}, (_, index) => `child-${index},${" ".repeat(100)}`);
  const path = fileOf(`CHILD,DOB\r\n${rows.join("\r\n")}`);
  expect(await whoseLines(path, PARTS)).not.toBeNull();
  for (const part of [0, 1, 2])
    expect(await readBy(part, path, true)).toEqual(await readBy(part, path, false));
});

test.each([
  ["a quotation mark", 'CHILD,WHY\nA1,"late, by a day"\n'],
  ["a letter beyond ASCII", "CHILD,WHO\nA1,Zoë\n"],
  ["no row", "CHILD,DOB"],
  ["nothing", ""]
])("a file with %s is left for each part to read whole", async (_, text) => {
  expect(await whoseLines(fileOf(text), PARTS)).toBeNull();
});
