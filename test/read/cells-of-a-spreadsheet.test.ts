import {describe, expect, test} from "vitest";
import {separatorIn} from "../../loaders/contract/csv-separator.ts";
import {inspected} from "./inspected.ts";
import {EPISODES, HEADER} from "./small-folder.ts";

const HEADER_FILE = "returns/2018-19/header.csv";
const EPISODES_FILE = "returns/2018-19/episodes.csv";

/** Header with the date of birth of its first child written in another way. */
const bornOn = (words: string) => HEADER.replace("01/05/2010", words);

describe("a date that a spreadsheet wrote", () => {
  test.each([
    ["01/05/10", "a two-digit year"],
    ["1-May-10", "the name of a month"],
    ["May 1 2010", "the name of a month"],
    ["05/31/2010", "the month before the day"],
    ["40299", "a serial number"],
    ["40299.5", "a serial number"],
    ["'01/05/2010", "an apostrophe before the date"],
    ["#N/A", "the error of a formula"],
    ["########", "# signs"],
    ["05/2010", "a date without a day or a year"],
    ["20100501", "a date without separators"],
    ["01.05.2010", "a day-first date without slashes"],
    ["01/05/2010 14:30", "a time of day that is not midnight"]
  ])("%s is refused by name", async (words, named) => {
    const {brief, findings} = await inspected({[HEADER_FILE]: bornOn(words)});
    expect(brief).toContain(`${HEADER_FILE}:2:3 error impossible-date 1`);
    const message = findings.find(({code}) => code === "impossible-date")?.message;
    expect(message).toContain(named);
    expect(message).not.toContain(words);
  });

  test.each(["2010-05-01", "2010-05-01 00:00:00", "1/5/2010", "01/05/2010 00:00"])(
    "%s is read",
    async (words) => {
      const {brief, folder} = await inspected({[HEADER_FILE]: bornOn(words)});
      expect([brief, folder.returns.header[0]?.born]).toEqual([[], "2010-05-01"]);
    }
  );
});

describe("an id that a spreadsheet wrote", () => {
  test.each([
    ["5.00E+05", "id-in-scientific-notation"],
    ["1E+5", "id-in-scientific-notation"],
    ["101.0", "id-with-decimals"],
    ["'00101", "id-with-apostrophe"],
    ["#REF!", "id-lost"]
  ])("%s is an error of its own", async (words, code) => {
    const {brief} = await inspected({
      [HEADER_FILE]: HEADER.replace("A1", words),
      [EPISODES_FILE]: EPISODES.replaceAll("A1", words)
    });
    expect(brief.filter((line) => line.includes(` ${code} `))).toEqual([
      `${EPISODES_FILE}:2:1 error ${code} 2`,
      `${HEADER_FILE}:2:1 error ${code} 1`
    ]);
  });

  test.each(["5E10", "A.0", "00101"])("%s may be an id", async (words) => {
    const {brief} = await inspected({
      [HEADER_FILE]: HEADER.replace("A1", words),
      [EPISODES_FILE]: EPISODES.replaceAll("A1", words)
    });
    expect(brief).toEqual([]);
  });
});

describe("a number or a code that a spreadsheet wrote", () => {
  const distance = (words: string) => EPISODES.replace("4.5", words);

  test.each([
    ["4,5", 4.5],
    ["4.50", 4.5],
    ["12", 12],
    ["999.9", null]
  ])("a distance of %s is read", async (words, miles) => {
    const semicolons = distance("@").replaceAll(",", ";").replace("@", words);
    const {brief, folder} = await inspected({[EPISODES_FILE]: semicolons});
    expect([brief, folder.returns.episodes[0]?.distanceMiles]).toEqual([[], miles]);
  });

  test("1.0 is the code 1", async () => {
    const {brief, folder} = await inspected({[HEADER_FILE]: HEADER.replace("A1,1,", "A1,1.0,")});
    expect([brief, folder.returns.header[0]?.sex]).toEqual([[], "male"]);
  });
});

describe("columns without a heading", () => {
  const widened = (cell: string) =>
    HEADER.trimEnd()
      .split("\n")
      .map((line, index) => (index === 0 ? `,${line},,` : `${cell},${line},,`))
      .join("\n");

  test("are passed over where nothing is below", async () => {
    const {brief, folder} = await inspected({[HEADER_FILE]: widened("")});
    expect([brief, folder.returns.header.length]).toEqual([[], 2]);
  });

  test("are named where something is", async () => {
    const {brief} = await inspected({[HEADER_FILE]: widened("Quillfeather")});
    expect(brief).toEqual([`${HEADER_FILE}:2:1 warning cell-without-heading 2`]);
  });
});

describe("the separator", () => {
  test.each([
    ["CHILD,SEX,DOB\n1,2,3", ","],
    ["CHILD;SEX;DOB\n1;2,5;3", ";"],
    ["CHILD\tSEX\tDOB\n", "\t"],
    ["Header, 2018/19\n\nCHILD;SEX;DOB;ETHNIC\n", ";"],
    ['"Header; with; words; in it"\nCHILD,SEX,DOB\n', ","],
    ["sep=;\nCHILD;SEX;DOB\n", ";"],
    ["child,words\nA,one; two; three; four", ","],
    ["given;words\nA;yes", ";"],
    ["CHILD\nA1", ","]
  ])("of %j is found in its headings", (text, separator) => {
    expect(separatorIn(text)).toBe(separator);
  });
});
