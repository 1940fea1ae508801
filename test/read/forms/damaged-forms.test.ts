import {describe, expect, test} from "vitest";
import {bytesSource} from "../../../loaders/read/forms/byte-source.ts";
import {readForm} from "../../../loaders/read/forms/read-form.ts";
import {serialDay} from "../../../loaders/read/forms/serial-day.ts";
import {asWorkbook, asZip} from "./written.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is read of a form: the lines of each table, and what is wrong. */
function read(form: string | Uint8Array) {
  const {tables, troubles} = readForm(bytesSource(typeof form === "string" ? utf8(form) : form));
  return {
    tables: Object.fromEntries(
      tables.map(({path, bytes}) => [path, new TextDecoder().decode(bytes).trimEnd().split("\n")])
    ),
    troubles: troubles.map(({file, finding}) =>
      [file, finding.severity, finding.code, finding.line ?? "-"].join(" ").trim()
    ),
    words: troubles.map(({finding}) => finding.message).join("\n")
  };
}

const child = (header: string, rest = "") =>
  `<EXPSSDA903><CHILD><HEADER><CHILDID>900001</CHILDID><SEX>F</SEX><DOB>15/02/2021</DOB>${header}</HEADER>${rest}</CHILD></EXPSSDA903>`;

describe("XML", () => {
  test("is refused where it is cut off or not well-formed, with the line", () => {
    const whole = child("<ETHNIC>WBRI</ETHNIC>\n", "\n<EPISODE><DECOM>27/05/2020</DECOM></EPISODE>");
    expect(read(whole).troubles).toEqual([]);
    expect(read(whole.slice(0, -15)).troubles).toEqual(["error not-xml 3"]);
    expect(read(whole.replace("</EPISODE>", "</EPISODES>")).troubles).toEqual(["error not-xml 3"]);
  });

  test("does not let entities grow", () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(read(`${entities}${child("<ETHNIC>&b;</ETHNIC>")}`).troubles).toEqual(["error not-xml 1"]);
  });

  test("of another kind is left out, with a warning", () => {
    expect(read("<html><body>Return</body></html>")).toMatchObject({
      tables: {},
      troubles: ["warning not-a-return 1"]
    });
  });

  test("may be in the encodings of a council's computer", () => {
    const declared = '<?xml version="1.0" encoding="windows-1252"?>';
    const windows = utf8(`${declared}${child("<ETHNIC>WBRI</ETHNIC><NOTE>?</NOTE>")}`).map((byte, index) =>
      byte === 63 && index > declared.length ? 0xe9 : byte
    );
    expect(read(windows).tables.HEADER?.[1]).toContain("é");
    const utf16 = Buffer.from(`\uFEFF${child("<ETHNIC>WBRI</ETHNIC>")}`, "utf16le");
    expect(read(utf16).tables.HEADER?.[1]).toBe("900001,F,15/02/2021,WBRI,,,");
    expect(read(utf8(child("<NOTE>?</NOTE>")).map((byte) => (byte === 63 ? 0xe9 : byte))).troubles).toEqual([
      "error encoding -"
    ]);
  });

  test("tells a table that nobody is in from one that is not there", () => {
    expect(Object.keys(read(child("<ETHNIC/><UASC/><IN_TOUCH/><OC2/>")).tables).sort()).toEqual([
      "HEADER",
      "HEADER IN_TOUCH",
      "HEADER UASC",
      "OC2"
    ]);
    expect(Object.keys(read(child("<ETHNIC/>")).tables)).toEqual(["HEADER"]);
    expect(read("<EXPSSDA903/>").tables).toEqual({HEADER: ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"]});
  });

  test("reads each container on its own, and tables that came later by what is in them", () => {
    const workers = "<SOCIALWORKER><SW_ID>SW1</SW_ID><SW_DECOM>01/04/2023</SW_DECOM></SOCIALWORKER>";
    const {tables, troubles} = read(
      child(`<AREVIEW><REVIEW>20/06/2025</REVIEW></AREVIEW>${workers}`, workers)
    );
    expect(troubles).toEqual([]);
    expect(tables.SW_ID).toEqual([
      "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
      "900001,15/02/2021,SW1,01/04/2023,,",
      "900001,15/02/2021,SW1,01/04/2023,,"
    ]);
    expect(tables.AREVIEW?.[1]).toBe("900001,15/02/2021,20/06/2025,");
  });

  test.each([
    ["an element twice", child("<SEX>M</SEX>"), "error element-twice 1"],
    [
      "a child without a HEADER",
      "<EXPSSDA903><CHILD><EPISODE><LS>C2</LS></EPISODE></CHILD></EXPSSDA903>",
      "error no-header 1"
    ],
    ["a container that is not known", child("<PLAN><AIM>x</AIM></PLAN>"), "warning unknown-element 1"],
    ["UASC that is neither 1 nor 0", child("<UASC>7</UASC>"), "error unknown-code 1"],
    ["DUC without UASC", child("<UASC>0</UASC><DUC>01/02/2039</DUC>"), "error duc-without-uasc 1"]
  ])("reports %s", (_, xml, trouble) => {
    expect(read(xml).troubles).toEqual([trouble]);
  });
});

describe("a workbook", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  /** A workbook whose one sheet has these rows. */
  const sheet = (rows: string, after = "") => {
    const whole = asWorkbook({Sheet1: [["A"]]});
    const parts = {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Sheet1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="166" formatCode="[$USD-409]#,##0.00"/><numFmt numFmtId="165" formatCode="[$-809]dd&quot; &quot;mmmm yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/><xf numFmtId="166"/></cellXfs></styleSheet>',
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`
    };
    expect(whole.length).toBeGreaterThan(0);
    return asZip(parts);
  };
  const cell = (content: string) => sheet(`<row r="1">${content}</row>`);
  const lines = (content: string) => read(cell(content)).tables["sheet Sheet1"];

  test.each([
    ["a date by its style", '<c s="1"><v>43191</v></c>', "01/04/2018"],
    ["a date by a style of the workbook's own", '<c s="3"><v>43191</v></c>', "01/04/2018"],
    ["a date with a time", '<c s="1"><v>43191.5</v></c>', "01/04/2018 12:00:00"],
    ["a number that has lost the style of a date", "<c><v>43191</v></c>", "43191"],
    ["an amount of money", '<c s="5"><v>12</v></c>', "12"],
    ["a time", '<c s="4"><v>0.5</v></c>', "0.5"],
    ["an id that is shown with zeros", '<c s="2"><v>123</v></c>', "00123"],
    ["an id of more digits than are kept", "<c><v>1.23456789012346E+17</v></c>", "1.23456789012346E+17"],
    ["a whole number", "<c><v>5.0E5</v></c>", "500000"],
    ["a number that arithmetic has blurred", "<c><v>4.4999999999999996</v></c>", "4.5"],
    ["a truth", '<c t="b"><v>1</v></c>', "TRUE"],
    ["a day of its own type", '<c t="d"><v>2018-04-01T00:00:00</v></c>', "2018-04-01T00:00:00"],
    ["text in the cell", '<c t="inlineStr"><is><r><t>W</t></r><r><t>BRI</t></r></is></c>', "WBRI"],
    ["text of a formula", '<c t="str"><f>A2</f><v>WBRI</v></c>', "WBRI"],
    ["a line break", '<c t="inlineStr"><is><t>two&#10;lines</t></is></c>', "two lines"]
  ])("reads %s", (_, content, words) => {
    expect(lines(content)).toEqual([words]);
  });

  test("keeps rows and columns where they are, whatever is blank", () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>';
    expect(read(sheet(rows)).tables["sheet Sheet1"]).toEqual(["", `,1${",".repeat(25)}2`, "", "3"]);
    expect(read(sheet("")).tables).toEqual({});
  });

  test.each([
    ["the error of a formula", '<c t="e"><v>#N/A</v></c>', "sheet Sheet1 error formula-error 1"],
    ["a formula without a result", "<c><f>A2</f></c>", "sheet Sheet1 error formula-without-value 1"],
    ["text that is not there", '<c t="s"><v>7</v></c>', "error not-whole -"]
  ])("is refused for %s", (_, content, trouble) => {
    expect(read(cell(content)).troubles).toEqual([trouble]);
  });

  test("is refused for cells merged over rows, and not for headings merged over columns", () => {
    const rows = '<row r="1"><c><v>1</v></c></row>';
    const merged = (ref: string) =>
      read(sheet(rows, `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)).troubles;
    expect(merged("A2:A5")).toEqual(["sheet Sheet1 error merged-cells 2"]);
    expect(merged("A1:C1")).toEqual([]);
    const titled = `<row r="1"><c><v>1</v></c></row><row r="3">${"<c><v>1</v></c>".repeat(3)}</row>`;
    const below = (ref: string) =>
      read(sheet(titled, `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)).troubles;
    expect(below("A1:D2")).toEqual([]);
    expect(below("B3:B4")).toEqual(["sheet Sheet1 error merged-cells 3"]);
  });

  test("that is old, or has a password, is named as such", () => {
    expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)).troubles).toEqual([
      "error old-or-locked -"
    ]);
  });

  test("counts from 1900, with the day that never was, or from 1904", () => {
    expect([1, 59, 60, 61].map((serial) => serialDay(serial, 1900))).toEqual([
      "01/01/1900",
      "28/02/1900",
      "29/02/1900",
      "01/03/1900"
    ]);
    expect(serialDay(0, 1904)).toBe("01/01/1904");
    expect(serialDay(43191 - 1462, 1904)).toBe(serialDay(43191, 1900));
  });
});

describe("a zip", () => {
  const csv = "CHILD,SEX,DOB,ETHNIC\nA1,1,01/05/2010,WBRI";

  test("gives its tables by their paths and names what it leaves out", () => {
    const {tables, troubles} = read(
      asZip({
        "a/header.csv": csv,
        "a/notes.pdf": "x",
        "__MACOSX/a/._header.csv": "x",
        "inner.zip": asZip({"b.csv": csv})
      })
    );
    expect(Object.keys(tables)).toEqual(["a/header.csv", "inner.zip/b.csv"]);
    expect(troubles).toEqual(["a/notes.pdf warning unread-file -"]);
  });

  test("is refused where it is damaged anywhere", () => {
    const whole = asZip({"header.csv": csv});
    expect(read(whole.subarray(0, whole.length - 30)).troubles).toEqual(["error not-whole -"]);
    const changed = whole.map((byte, index) => (index === 45 ? byte ^ 1 : byte));
    expect(read(changed).troubles[0]).toMatch(/error not-whole/);
  });

  test("is refused with a password, before anything is unpacked", () => {
    const locked = asZip({"header.csv": csv});
    const list = locked.findIndex(
      (_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1
    );
    locked[list + 8] = 1;
    expect(read(locked).troubles).toEqual(["header.csv error encrypted -"]);
  });

  test("is refused by the size that it would grow to", () => {
    const bomb = asZip({"header.csv": new Uint8Array(150_000_000)});
    expect(bomb.length).toBeLessThan(200_000);
    expect(read(bomb).troubles).toEqual(["error zip-too-large -"]);
    // One that says it is small does not grow beyond what it says.
    const list = bomb.findIndex((_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1);
    new DataView(bomb.buffer).setUint32(list + 24, 1000, true);
    expect(read(bomb).troubles).toEqual(["header.csv error not-whole -"]);
  });

  test("within zips within zips goes no deeper", () => {
    const deep = asZip({"c.zip": asZip({"b.zip": asZip({"a.csv": csv})})});
    expect(read(deep).troubles).toEqual([]);
    expect(read(asZip({"d.zip": deep})).troubles).toEqual(["d.zip/c.zip/b.zip error too-deep -"]);
  });

  test("that is none is named for what it is not", () => {
    expect(read("CHILD,SEX\n").troubles).toEqual(["error not-a-form -"]);
    expect(read("").troubles).toEqual(["error empty-file -"]);
  });

  test("quotes nothing of what it holds", () => {
    const words = [
      read(child("<SEX>Quillfeather</SEX>")),
      read(child("<UASC>Quillfeather</UASC>")),
      read(asZip({"header.csv": csv}).subarray(3))
    ].map((one) => one.words);
    expect(words.join("\n")).not.toContain("Quillfeather");
  });
});
