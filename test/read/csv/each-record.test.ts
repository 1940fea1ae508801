import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {eachRecord} from "../../../loaders/read/csv/each-record.ts";

/** The records of a file with this text, each with the line that it begins on. */
async function recordsOf(text: string): Promise<{cells: readonly string[]; line: number}[]> {
  const path = join(mkdtempSync(join(tmpdir(), "each-record-")), "table.csv");
  writeFileSync(path, text);
  const records: {cells: readonly string[]; line: number}[] = [];
  await eachRecord(path, "utf-8", (cells, line) => records.push({cells, line}));
  return records;
}

const cell = fc.constantFrom("", " ", "A3", "01/04/2018", "Zoë", '"a, b"', '"two\nlines"', '"say ""so"""');
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

test("reads what csv-parse reads, whether and wherever a quotation mark comes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, {minLength: 1, maxLength: 4})), lineEnd, async (rows, end) => {
      const text = ["child,words", ...rows.map((cells) => cells.join(","))].join(end);
      const expected = parse(text, {
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true
      });
      expect((await recordsOf(text)).map(({cells}) => cells)).toEqual(expected);
    }),
    {numRuns: 200}
  );
});

test("a line is told as an editor counts it, before and after a quotation mark", async () => {
  const records = await recordsOf('child,words\n\nA,plain\nB,"two\nlines"\n\nC,plain\n');
  expect(records.map(({line}) => line)).toEqual([1, 3, 4, 7]);
});

test("a file longer than what is read at once loses and doubles nothing", async () => {
  const rows = Array.from({length: 60_000}, (_, index) => `child-${index},01/04/2018`);
  const records = await recordsOf(`CHILD,DOB\r\n${rows.join("\r\n")}\r\n`);
  expect(records).toHaveLength(60_001);
  expect(records.at(-1)).toEqual({cells: ["child-59999", "01/04/2018"], line: 60_001});
});
