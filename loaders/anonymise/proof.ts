import {identifiableInFile} from "../check/identifiable-findings.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {headerName} from "../read/layout/header-name.ts";
import {postcodeKey} from "./postcodes.ts";
import type {Pseudonyms} from "./pseudonyms.ts";
import type {Survey} from "./survey.ts";

/** How much of the anonymised return was read back, and what was found there that should not be. */
export interface Proof {
  readonly files: number;
  readonly cells: number;
  readonly ids: number;
  /** Empty when the proof holds. */
  readonly failures: readonly Finding[];
}

const ID_COLUMNS = new Set(["CHILD", "SW_ID", "OFFICER"]);
const HASH = /^[0-9a-f]{16}$/;

/** Outside the columns of ids, a shorter one cannot be told from a code or a part of a date. */
const SHORTEST_TELLING_ID = 5;

/**
 * Reads back what was written and searches it for what must not be there: an original id, unique pupil number or
 * postcode in any cell; anything but a hash in a column of ids; a date of birth that is not the first of a month. Also
 * compares the number of rows.
 */
export async function proofOf(
  written: Folder,
  files: readonly {readonly to: string; readonly rows: number}[],
  {originals}: Pseudonyms,
  {upns, postcodes}: Survey
): Promise<Proof> {
  const failures: Finding[] = [];
  let cells = 0;
  let ids = 0;
  const isTelling = (word: string) => word.length >= SHORTEST_TELLING_ID && originals.has(word);
  for (const {to: file, rows} of files) {
    let headings: readonly string[] | null = null;
    let found = 0;
    await eachRecord(written, file, "utf-8", (record, line) => {
      if (headings === null) {
        headings = record.map(headerName);
        return;
      }
      found++;
      for (const [index, cell] of record.entries()) {
        if (cell === "") continue;
        cells++;
        const isId = ID_COLUMNS.has(
          required(headings[index], `the heading of column ${index + 1} of ${file}`)
        );
        if (isId) ids++;
        const words = cell.split(/[^\p{L}\p{N}]+/u);
        const isOriginal =
          (isId && (!HASH.test(cell) || originals.has(cell))) ||
          (originals.has(cell) && cell.length >= SHORTEST_TELLING_ID) ||
          words.some((word) => isTelling(word) || upns.has(word.toUpperCase())) ||
          postcodes.has(postcodeKey(cell));
        if (isOriginal) failures.push(failure(file, line, index + 1, STRAYED));
      }
    });
    if (found !== rows) failures.push(failure(file, null, null, ROWS_LOST));
    failures.push(...(await identifiableInFile(written, file)));
  }
  return {files: files.length, cells, ids, failures};
}

const STRAYED = "This cell has an original id, unique pupil number or postcode in it";
const ROWS_LOST = "The anonymised file does not have every row of the raw one";

const failure = (file: string, line: number | null, column: number | null, what: string): Finding => ({
  severity: "error",
  file,
  line,
  column,
  code: "not-anonymous",
  rule: null,
  message: `${what}; nothing was kept.`,
  rows: 1,
  measures: []
});
