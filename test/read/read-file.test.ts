import {describe, expect, test} from "vitest";
import {inspected} from "./inspected.ts";
import {HEADER} from "./small-folder.ts";

const FILE = "returns/2018-19/header.csv";
const FEEDBACK = "service/feedback.csv";

describe("encodings", () => {
  const feedback = "given,from,theme,words\n01/05/2018,carer,trust,Zoë’s café\n";

  const inUnicode: readonly (readonly [string, (text: string) => Buffer])[] = [
    ["utf-8", (text) => Buffer.from(text)],
    ["utf-16le", (text) => Buffer.from(text, "utf16le")],
    ["utf-16be", (text) => Buffer.from(text, "utf16le").swap16()]
  ];

  test.each(inUnicode)("%s, with and without a byte-order mark", async (_, encoded) => {
    for (const text of [feedback, `\uFEFF${feedback}`]) {
      const {folder, brief} = await inspected({[FEEDBACK]: encoded(text)});
      expect(brief).toEqual([]);
      expect(folder.service.feedback?.[0]?.words).toBe("Zoë’s café");
    }
  });

  test("windows-1252", async () => {
    const bytes = Buffer.from(feedback.replace("’", "\x92"), "latin1");
    const {folder, brief} = await inspected({[FEEDBACK]: bytes});
    expect(brief).toEqual([]);
    expect(folder.service.feedback?.[0]?.words).toBe("Zoë’s café");
  });

  test("lines that end as on Windows", async () => {
    const {folder, brief} = await inspected({[FILE]: HEADER.replaceAll("\n", "\r\n")});
    expect(brief).toEqual([]);
    expect(folder.returns.header).toHaveLength(2);
  });
});

describe("files that cannot be read", () => {
  test.each([
    ["empty", "", "empty-file"],
    ["nothing but blanks and a byte-order mark", "\uFEFF \n \n", "empty-file"],
    ["a workbook", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0x21, 0]), "binary-file"]
  ])("%s", async (_, content, code) => {
    const {brief} = await inspected({[FILE]: content});
    expect(brief).toEqual([`${FILE} error ${code} 0`, "returns/2018-19 error missing-table 0"]);
  });

  test("a quotation mark that is never closed: where it opens is told", async () => {
    const {brief} = await inspected({[FILE]: `${HEADER}C3,1,"01/01/2010,WBRI\nD4,1,01/01/2010,WBRI\n`});
    expect(brief).toEqual([`${FILE}:4 error unclosed-quote 1`]);
  });

  test("a quotation mark inside a cell that has none around it", async () => {
    const {brief} = await inspected({[FILE]: `${HEADER}C3,1,01/01"/2010,WBRI\n`});
    expect(brief).toEqual([`${FILE}:4 error misplaced-quote 1`]);
  });
});

test("lines are counted as an editor counts them, over line breaks inside a cell", async () => {
  const {folder} = await inspected({
    [FEEDBACK]:
      'given,from,theme,words\r\n01/05/2018,child,trust,"two\r\nlines"\r\n\r\n02/05/2018,child,trust,one\r\n'
  });
  expect(folder.service.feedback?.map(({source}) => source.line)).toEqual([2, 5]);
});
