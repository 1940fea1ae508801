import iconv from "iconv-lite";
import {describe, expect, test} from "vitest";
import {inspected} from "./inspected.ts";
import {HEADER} from "./small-folder.ts";

const FILE = "returns/2018-19/header.csv";
const FEEDBACK = "service/feedback.csv";

describe("encodings", () => {
  const feedback = "given,from,theme,words\n01/05/2018,carer,trust,Zoë’s café\n";

  test.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])("%s", async (encoding) => {
    const {folder, brief} = await inspected({[FEEDBACK]: iconv.encode(feedback, encoding)});
    expect(brief).toEqual([]);
    expect(folder.service.feedback?.[0]?.words).toBe("Zoë’s café");
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])("%s with a byte-order mark", async (encoding) => {
    const {folder} = await inspected({[FEEDBACK]: iconv.encode(feedback, encoding, {addBOM: true})});
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
