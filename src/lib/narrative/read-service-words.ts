import {parse} from "csv-parse/sync";
import {readableDay} from "../../../loaders/contract/calendar/day-written.ts";
import {reportingYearOf} from "../../../loaders/contract/calendar/reporting-year.ts";
import {separatorIn} from "../../../loaders/contract/csv-separator.ts";
import {textIn} from "../../../loaders/files/text-in.ts";
import type {Release} from "../release/release.js";

/** One aim of the service, as `service/objectives.csv` holds it. It keeps its id from year to year. */
export interface Aim {
  readonly id: string;
  readonly year: string;
  readonly objective: string;
  /** `met`, `partly-met`, `not-met`, or `set` while the year runs. */
  readonly status: string;
  readonly progress: string;
  /** Its line in the log, for a message. */
  readonly line: number;
}

/** Something that a child or an adult told the service, from `service/feedback.csv`. It has no name and no characteristic. */
export interface Statement {
  /** The day, as the log writes it. */
  readonly given: string;
  readonly from: string;
  readonly theme: string;
  readonly words: string;
  /** Where the log records consent, only a yes lets the words be shown, and then as a quotation. */
  readonly consent?: string;
}

/** The log of the service's aims, by its path in the data folder. */
export const OBJECTIVES = "service/objectives.csv";

function rowsOf<T>({words}: Release, file: string): readonly (T & {readonly line: number})[] {
  const text = words === null ? null : textIn(words, file);
  if (text === null) return [];
  const rows: unknown = parse(text, {
    delimiter: separatorIn(text),
    // A header and a code may be written in capitals, as everywhere in a data folder.
    columns: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    info: true
  });
  return (rows as readonly {readonly record: T; readonly info: {readonly lines: number}}[]).map(
    ({record, info}) => ({...record, line: info.lines})
  );
}

/** The aims set for a year, in the order of the log. */
export const aimsOf = (release: Release, year: string): readonly Aim[] =>
  rowsOf<Aim>(release, OBJECTIVES)
    .filter((aim) => aim.year.slice(0, 4) === year.slice(0, 4))
    .map((aim) => ({...aim, year, status: aim.status.toLowerCase()}));

/** What was said in a reporting year and may be shown. A row that is deleted is gone from the next release. */
export const statementsOf = (release: Release, year: string): readonly Statement[] =>
  rowsOf<Statement>(release, "service/feedback.csv").filter(
    ({given, consent}) => yearOf(given) === year && (consent === undefined || /^(yes|true|1)/i.test(consent))
  );

/** The reporting year of a day; null for what is no day, which is in no report. */
function yearOf(given: string): string | null {
  const day = readableDay(given);
  return day === null ? null : reportingYearOf(day);
}
