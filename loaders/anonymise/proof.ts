import {identifiableInFile} from "../check/identifiable-findings.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../files/folder.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {headerName} from "../read/layout/header-name.ts";
import {postcodeKey} from "./postcodes.ts";
import type {Pseudonyms} from "./pseudonyms.ts";
import type {Survey} from "./survey.ts";

/** What was looked for in what was written, and how much there was to look at. */
export interface Proof {
  readonly files: number;
  readonly cells: number;
  readonly ids: number;
  /** Anything that should not be there: empty when the proof holds. */
  readonly failures: readonly Finding[];
}

const ID_COLUMNS = new Set(["CHILD", "SW_ID", "OFFICER"]);
const HASH = /^[0-9a-f]{16}$/;

/** Shorter ids look like codes and parts of dates, so elsewhere than in the columns of ids they would prove nothing. */
const SHORTEST_TELLING_ID = 5;

/**
 * Reads back what was written and looks for what must not be there: an original id, unique pupil number or postcode
 * in any cell; anything but a hash where an id stands; a birth that is not the first of a month. Counts the rows too.
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
        const isId = ID_COLUMNS.has(headings[index] ?? "");
        if (isId) ids++;
        const words = cell.split(/[^\p{L}\p{N}]+/u);
        const holds =
          (isId && (!HASH.test(cell) || originals.has(cell))) ||
          (originals.has(cell) && cell.length >= SHORTEST_TELLING_ID) ||
          words.some((word) => isTelling(word) || upns.has(word.toUpperCase())) ||
          postcodes.has(postcodeKey(cell));
        if (holds) failures.push(failure(file, line, index + 1, STRAYED));
      }
    });
    if (found !== rows) failures.push(failure(file, null, null, LOST));
    failures.push(...(await identifiableInFile(written, file)));
  }
  return {files: files.length, cells, ids, failures};
}

const STRAYED = "An original id, unique pupil number or postcode stands in this cell";
const LOST = "Not every row of the raw file was found in what was written";

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
