import {strToU8, zipSync} from "fflate";
import {groupedBy} from "../../../loaders/collections/grouped-by.ts";

/** The rows of the tables of one return, by the name of a file, each with its headings first. */
export type Tables = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The tables of CSV files without a quotation mark. */
export const tablesOf = (files: Readonly<Record<string, string>>): Tables =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file.replace(/\.csv$/, ""),
      text
        .replace("\uFEFF", "")
        .split(/\r?\n/)
        .filter((line) => line !== "")
        .map((line) => line.split(","))
    ])
  );

/** The tables as CSV files. */
export const asCsv = (tables: Tables): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      `${name}.csv`,
      `${rows.map((cells) => cells.join(",")).join("\n")}\n`
    ])
  );

/** A zip of files. */
export const asZip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content
      ])
    )
  );

const CONTAINERS: Readonly<Record<string, string>> = {
  REVIEW_CODE: "AREVIEW",
  MISSING: "AMISSING",
  PREV_PERM: "PERMANENCE",
  SDQ_SCORE: "OC2",
  DATE_PLACED: "AD_PLACED"
};

/**
 * The tables as the Department's XML: child by child, in the order of Header. It is written by its own rules here, so
 * that the reader is not compared with itself.
 */
export function asXml({header = [], ...others}: Tables): string {
  const records = [header, ...Object.values(others)].flatMap(([headings = [], ...rows]) =>
    rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ""])))
  );
  const byChild = groupedBy(records, ({CHILD}) => CHILD);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<EXPSSDA903>",
    ...[...byChild.values()].flatMap(childInXml),
    "</EXPSSDA903>"
  ].join("\n");
}

type Record_ = Readonly<Record<string, string>>;

function childInXml(records: readonly Record_[]): string[] {
  const header = records.find((record) => "ETHNIC" in record) ?? {};
  const uasc = records.find((record) => "DUC" in record);
  const inHeader = records.filter((record) => "DATE_INT" in record || "IN_TOUCH" in record);
  const containers = records.flatMap((record) => {
    const telling = Object.keys(CONTAINERS).find((heading) => heading in record);
    return telling === undefined
      ? []
      : [element(CONTAINERS[telling] ?? "", without(record, ["CHILD", "DOB"]))];
  });
  return [
    "<CHILD>",
    "<HEADER>",
    ...leaves({CHILDID: header.CHILD ?? "", ...without(header, ["CHILD"])}),
    ...leaves({UASC: uasc === undefined ? "0" : "1", DUC: uasc?.DUC ?? ""}),
    ...inHeader.flatMap((record) => leaves(without(record, ["CHILD", "DOB"]))),
    ...containers,
    "</HEADER>",
    ...records
      .filter((record) => "DECOM" in record)
      .map(({PLACE = "", ...record}) => element("EPISODE", {...without(record, ["CHILD"]), PL: PLACE})),
    "</CHILD>"
  ];
}

const without = (record: Record_, names: readonly string[]): Record_ =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const element = (name: string, record: Record_): string => `<${name}>${leaves(record).join("")}</${name}>`;

const leaves = (record: Record_): string[] =>
  Object.entries(record).map(([name, value]) =>
    value === "" ? `<${name}/>` : `<${name}>${escaped(value)}</${name}>`
  );

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** How a workbook is written. */
export interface WorkbookStyle {
  /** Dates dd/mm/yyyy become serial numbers in a style that shows a day. */
  readonly serialDates?: boolean;
  readonly epoch?: 1900 | 1904;
  /** Whole numbers become numbers. */
  readonly numbers?: boolean;
  /** XML for further parts of each sheet, after its rows. */
  readonly after?: string;
}

/** The tables as a workbook, a sheet for each. */
export function asWorkbook(
  tables: Tables,
  {serialDates = true, epoch = 1900, numbers = true, after = ""}: WorkbookStyle = {}
): Uint8Array {
  const strings: string[] = [];
  const numberOfString = new Map<string, number>();
  const shared = (text: string): number => {
    const known = numberOfString.get(text) ?? strings.push(text) - 1;
    numberOfString.set(text, known);
    return known;
  };
  const cell = (text: string, row: number, column: number): string => {
    if (text === "") return "";
    const at = `r="${lettersOf(column)}${row}"`;
    if (serialDates && row > 1 && /^\d\d\/\d\d\/\d{4}$/.test(text))
      return `<c ${at} s="1"><v>${serial(text, epoch)}</v></c>`;
    if (numbers && row > 1 && /^[1-9]\d{0,9}$/.test(text)) return `<c ${at}><v>${text}</v></c>`;
    return `<c ${at} t="s"><v>${shared(text)}</v></c>`;
  };
  const sheets = Object.values(tables).map((rows) => {
    const written = rows.map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((text, at) => cell(text, index + 1, at + 1)).join("")}</row>`
    );
    return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${written.join("")}</sheetData>${after}</worksheet>`;
  });
  const names = Object.keys(tables);
  return asZip({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${epoch === 1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join("")}</Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    // After the sheets, as several programs write it.
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? "" : lettersOf(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** Days since 30 December 1899, which is right from March 1900 on, or since 1 January 1904. */
function serial(date: string, epoch: 1900 | 1904): number {
  const [day = 0, month = 0, year = 0] = date.split("/").map(Number);
  const first = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, day) - first) / 86_400_000;
}
