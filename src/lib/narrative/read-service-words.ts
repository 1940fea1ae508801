import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";

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

const serviceFile = (name: string): string => join(process.env.SITE_DATA ?? "data", "service", name);

function rowsOf<T>(name: string): readonly T[] {
  const file = serviceFile(name);
  if (!existsSync(file)) return [];
  return parse(readFileSync(file), {columns: true, bom: true, trim: true, skip_empty_lines: true}) as T[];
}

/** The aims set for a year, by id. */
export const aimsOf = (year: string): readonly Aim[] =>
  rowsOf<Aim>("objectives.csv")
    .filter((aim) => aim.year === year)
    .toSorted((a, b) => a.id.localeCompare(b.id, "en-GB", {numeric: true}));

/** What was said in a reporting year and may be shown. A row that is deleted is gone from the next release. */
export const statementsOf = (year: string): readonly Statement[] =>
  rowsOf<Statement>("feedback.csv").filter(
    ({given, consent}) => yearOf(given) === year && (consent === undefined || consent.toLowerCase() === "yes")
  );

/** The reporting year of a day written dd/mm/yyyy. */
function yearOf(day: string): string {
  const [, month = 0, year = 0] = day.split("/").map(Number);
  const start = month >= 4 ? year : year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
