import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import type {Release} from "../release/release.js";
import {wordsFolder} from "./words-folder.js";

/** One aim of the service, as `service/objectives.csv` holds it. It keeps its id from year to year. */
export interface Aim {
  readonly id: string;
  readonly year: string;
  readonly objective: string;
  readonly status: string;
  readonly progress: string;
}

/** Something that children told the service, in `service/feedback.csv`: a statement, no name, no characteristic. */
export interface Statement {
  /** dd/mm/yyyy */
  readonly given: string;
  readonly from: string;
  readonly theme: string;
  readonly words: string;
  /** Where the log records consent, only `yes` lets the words be shown. */
  readonly consent?: string;
}

function rowsOf<T>(release: Release, name: string): readonly T[] {
  const folder = wordsFolder(release);
  if (folder === null || !existsSync(join(folder, "service", name))) return [];
  const text = readFileSync(join(folder, "service", name));
  return parse(text, {columns: true, bom: true, trim: true, skip_empty_lines: true}) as T[];
}

/** The aims set for a year, in the order of the log. */
export const aimsOf = (release: Release, year: string): readonly Aim[] =>
  rowsOf<Aim>(release, "objectives.csv").filter((aim) => aim.year === year);

/** What was said in a reporting year and may be shown. A row that is deleted is gone from the next release. */
export const statementsOf = (release: Release, year: string): readonly Statement[] =>
  rowsOf<Statement>(release, "feedback.csv").filter(
    ({given, consent}) => yearOf(given) === year && (consent === undefined || consent.toLowerCase() === "yes")
  );

/** The reporting year of a day written dd/mm/yyyy. */
function yearOf(day: string): string {
  const [, month = 0, year = 0] = day.split("/").map(Number);
  const start = month >= 4 ? year : year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
