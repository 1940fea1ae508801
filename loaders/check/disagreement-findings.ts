import {groupedBy} from "../collections/grouped-by.ts";
import {readableDay} from "../contract/calendar/day-written.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import {isTablesFolder} from "../read/forms/tables-folder.ts";
import {headerName} from "../read/layout/header-name.ts";
import {tablesBelow} from "./tables-below.ts";

/** Columns of Header that other tables of a return repeat, and how their cells are compared. */
const REPEATED = [
  {
    column: "DOB",
    code: "birth-differs-from-header",
    words: "date of birth",
    // 1/4/2010 and 2010-04-01 are the same day.
    meaning: (cell: string) => readableDay(cell) ?? cell
  },
  {
    column: "SEX",
    code: "sex-differs-from-header",
    words: "sex",
    meaning: (cell: string) => ({"1": "M", "2": "F"})[cell] ?? cell.toUpperCase()
  }
] as const;

/**
 * Compares the dates of birth and sexes in the other tables of a return with that year's Header. The typed rows do not
 * have these cells, because only Header's are used, so this reads the files themselves.
 */
export async function disagreementFindings(data: Folder): Promise<Finding[]> {
  const files = tablesBelow(data, ["returns"]);
  // returns/2018-19, whatever forms and folders there are in it.
  const years = groupedBy(files, (file) => file.split("/").slice(0, 2).join("/"));
  const findings = await Promise.all([...years.values()].map((ofYear) => disagreementsIn(data, ofYear)));
  return findings.flat();
}

async function disagreementsIn(data: Folder, files: readonly string[]): Promise<Finding[]> {
  const inHeader = new Map<string, string>();
  for (const file of files) {
    await eachRepeat(data, file, ({isHeader, key, meaning}) => {
      if (isHeader) inHeader.set(key, meaning);
    });
  }
  const findings = new Map<string, Finding>();
  for (const file of files) {
    await eachRepeat(data, file, ({isHeader, key, meaning, repeated, line, position}) => {
      const expected = inHeader.get(key);
      if (isHeader || expected === undefined || expected === meaning) return;
      const {code, column, words} = repeated;
      const known = findings.get(`${file} ${code}`);
      findings.set(`${file} ${code}`, {
        severity: "warning",
        file,
        line: known ? known.line : line,
        column: position,
        code,
        rule: null,
        message: `The child's ${words} (${column}) differs from that year's Header. Header's is used.`,
        rows: known ? known.rows + 1 : 1,
        measures: []
      });
    });
  }
  return [...findings.values()];
}

interface Repeat {
  readonly isHeader: boolean;
  readonly repeated: (typeof REPEATED)[number];
  /** Column and child. */
  readonly key: string;
  readonly meaning: string;
  readonly line: number;
  readonly position: number;
}

/** Every filled cell of a file in these columns, whether the file is Header or repeats it. */
async function eachRepeat(data: Folder, file: string, take: (repeat: Repeat) => void): Promise<void> {
  const encoding = await encodingOf(data, file).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return;
  let names: readonly string[] | null = null;
  const readToTheEnd = eachRecord(data, file, encoding, (cells, line) => {
    if (names === null) {
      const headings = cells.map(headerName);
      // A title may be above the header.
      if (headings.includes("CHILD")) names = headings;
      return;
    }
    const child = cells[names.indexOf("CHILD")]?.trim();
    // A row with too many cells is an error already, and its cells may be in the wrong columns.
    if (child === undefined || cells.length > names.length) return;
    for (const repeated of REPEATED) {
      const index = names.indexOf(repeated.column);
      const cell = cells[index]?.trim();
      if (cell === undefined || cell === "") continue;
      take({
        isHeader: names.includes("ETHNIC"),
        repeated,
        key: `${repeated.column} ${child}`,
        meaning: repeated.meaning(cell),
        line: isTablesFolder(data) ? data.lineOf(file, line) : line,
        position: index + 1
      });
    }
  });
  // A file that cannot be read to its end is the reader's finding.
  await readToTheEnd.catch(() => undefined);
}
