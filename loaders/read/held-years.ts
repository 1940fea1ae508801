import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "./data-folder.ts";
import {NOTHING_READ} from "./nothing-read.ts";
import type {ReturnRows} from "./rows.ts";
import type {ServiceLogs} from "./service-rows.ts";

type Years = ReadonlySet<ReportingYear>;

/** For each table of a return, the years whose return has it. One that is there and empty says that there was nobody. */
export type TableYears = Readonly<Record<keyof ReturnRows, Years>>;

/** The only thing that a rule or a fact may ask about all children at once: the years that there is something of. */
export interface HeldYears {
  readonly tables: TableYears;
  /** The same of the in-year extract: its year, for the tables that it has. */
  readonly extractTables: TableYears;
  /** The years in which a review of the service's log was due. */
  readonly reviewsLogged: Years;
}

/** The years of these rows: for rows that come from no folder, so that a table without any is not there. */
export const heldYears = ({
  returns,
  service,
  extract
}: Pick<DataFolder, "returns" | "service" | "extract">): HeldYears => ({
  tables: tablesWithRows(returns),
  extractTables: tablesWithRows(extract?.rows ?? NOTHING_READ.returns),
  reviewsLogged: yearsDue(service)
});

/** The years in which a review of the log was due. */
export const yearsDue = ({reviews}: Pick<ServiceLogs, "reviews">): ReadonlySet<ReportingYear> =>
  new Set((reviews ?? []).map(({due}) => reportingYearOf(due)));

/** The years in which each table has rows. */
export function tablesWithRows(returns: ReturnRows): TableYears {
  const rowsOf = Object.entries<readonly {readonly year: ReportingYear}[]>({...returns});
  const tables = Object.fromEntries(
    rowsOf.map(([table, rows]) => [table, new Set(rows.map(({year}) => year))])
  );
  // These are the tables of `returns`, by name.
  return tables as unknown as TableYears;
}
