import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {type ChildPart, EVERYBODY} from "../../../loaders/read/child-part.ts";
import {eachRecord} from "../../../loaders/read/csv/each-record.ts";
import {inMemory} from "../../files/in-memory.ts";

interface RecordRead {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a file with this text, each with the line that it begins on. */
async function recordsOf(text: string): Promise<readonly RecordRead[]> {
  return (await readPart(text, EVERYBODY)).taken;
}

/** What a part of the children takes of a file with this text, and the lines that it passes over. */
async function readPart(text: string, part: ChildPart) {
  const taken: RecordRead[] = [];
  const passed: number[] = [];
  await eachRecord(
    inMemory({"table.csv": text}),
    "table.csv",
    "utf-8",
    (cells, line) => taken.push({cells, line}),
    {
      part,
      skip: (line) => passed.push(line),
      from: 1
    }
  );
  return {taken, passed};
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

const names = fc.constantFrom("CHILD,WORDS", "WORDS,child", "YEAR,CASES");

test("every part takes the header; every other record is one part's, and the others are told its line", async () => {
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.array(fc.array(cell, {minLength: 1, maxLength: 3})),
      lineEnd,
      async (header, rows, end) => {
        const text = [header, ...rows.map((cells) => cells.join(","))].join(end);
        const [first, ...records] = await recordsOf(text);
        const parts = await Promise.all([0, 1, 2].map((part) => readPart(text, {part, of: 3})));
        expect(parts.map(({taken}) => taken[0])).toEqual([first, first, first]);
        const taken = parts.flatMap((part) => part.taken.slice(1));
        expect(taken.toSorted((one, other) => one.line - other.line)).toEqual(records);
        for (const part of parts)
          expect(
            [...part.taken.slice(1).map(({line}) => line), ...part.passed].toSorted((a, b) => a - b)
          ).toEqual(records.map(({line}) => line));
      }
    ),
    {numRuns: 100}
  );
});

test("every separator is read in the same way, before and after a quotation mark, for a part of the children too", async () => {
  const text = 'CHILD,DOB\n,\nA,01/04/2018\nB,"02/04/2018"\n,\nC,03/04/2018\n';
  for (const part of [EVERYBODY, {part: 0, of: 2}, {part: 1, of: 2}]) {
    const expected = await readPart(text, part);
    for (const separator of [";", "\t"])
      expect(await readPart(text.replaceAll(",", separator), part)).toEqual(expected);
  }
});
