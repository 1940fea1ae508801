import {join} from "node:path";
import {identifiableInFile} from "../check/identifiable-findings.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import type {Finding} from "../read/finding.ts";
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
 * in any cell; anything but a hash where an id stands; a birth that is not the first of a month.
 */
export async function proofOf(
  dir: string,
  files: readonly string[],
  {originals}: Pseudonyms,
  {upns, postcodes}: Survey
): Promise<Proof> {
  const failures: Finding[] = [];
  let cells = 0;
  let ids = 0;
  const isTelling = (word: string) => word.length >= SHORTEST_TELLING_ID && originals.has(word);
  for (const file of files) {
    let headings: readonly string[] | null = null;
    await eachRecord(join(dir, file), "utf-8", (record, line) => {
      if (headings === null) {
        headings = record.map(headerName);
        return;
      }
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
        if (holds) failures.push(failure(file, line, index + 1));
      }
    });
    failures.push(...(await identifiableInFile(dir, file)));
  }
  return {files: files.length, cells, ids, failures};
}

const failure = (file: string, line: number, column: number): Finding => ({
  severity: "error",
  file,
  line,
  column,
  code: "not-anonymous",
  rule: null,
  message: "An original id, unique pupil number or postcode stands in this cell; nothing was written.",
  rows: 1,
  measures: []
});
