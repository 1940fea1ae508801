import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {AnyLayout} from "./layout/layout.ts";
import {adoptions} from "./tables/adoptions.ts";
import {careLeavers} from "./tables/care-leavers.ts";
import {health} from "./tables/health.ts";
import {missing} from "./tables/missing.ts";
import {reviews} from "./tables/reviews.ts";
import {socialWorkers} from "./tables/social-workers.ts";
import {uasc} from "./tables/uasc.ts";

/** A table that a return has, whether or not there is anybody to put into it. */
export interface ExpectedTable {
  readonly layout: Pick<AnyLayout, "name" | "measures">;
  /** The first collection that asked for it, if not all did. */
  readonly since?: ReportingYear;
  /** Whether an extract within the year needs it too. */
  readonly inYear: boolean;
}

/** Header and Episodes apart, without which nothing can be counted. */
export const EXPECTED_TABLES: readonly ExpectedTable[] = [
  {layout: reviews, inYear: true},
  {layout: uasc, inYear: true},
  {layout: health, inYear: false},
  {layout: careLeavers, inYear: false},
  {layout: adoptions, inYear: false},
  {layout: missing, inYear: false},
  {layout: socialWorkers, since: "2023/24", inYear: false}
];

/** Whether the collection of a year asked for the table. */
export const isAskedFor = ({since}: ExpectedTable, year: ReportingYear): boolean =>
  since === undefined || year >= since;

/** The code of the finding that a return lacks tables. */
export const NO_TABLE = "no-table";

/** Tables that a return lacks, and the measures that need them: these are shown as not collected. */
export interface Absence {
  readonly tables: readonly string[];
  readonly measures: readonly MeasureId[];
}

/** Absent tables in two groups at most: those that a measure needs, and those that none does. */
export function absences(absent: readonly ExpectedTable[]): readonly Absence[] {
  const isNeeded = ({layout}: ExpectedTable) => layout.measures.length > 0;
  return [absent.filter(isNeeded), absent.filter((table) => !isNeeded(table))]
    .filter((tables) => tables.length > 0)
    .map((tables) => ({
      tables: tables.map(({layout}) => layout.name),
      measures: [...new Set(tables.flatMap(({layout}) => layout.measures))]
    }));
}
