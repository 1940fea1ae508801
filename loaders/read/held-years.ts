import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "./data-folder.ts";
import type {ReturnRows} from "./rows.ts";

type Years = ReadonlySet<ReportingYear>;

/** The years that a return's tables have rows of, table by table. */
export type TableYears = Readonly<Record<keyof ReturnRows, Years>>;

/** What a rule or a fact may ask of all the children at once: the years that there is something of. */
export interface HeldYears {
  readonly tables: TableYears;
  /** The years in which a review of the service's log was due. */
  readonly reviewsLogged: Years;
}

/** The years that these rows are of. */
export function heldYears({returns, service}: Pick<DataFolder, "returns" | "service">): HeldYears {
  const rowsOf = Object.entries<readonly {readonly year: ReportingYear}[]>({...returns});
  const tables = Object.fromEntries(
    rowsOf.map(([table, rows]) => [table, new Set(rows.map(({year}) => year))])
  );
  return {
    // The same tables as there are rows of, by name.
    tables: tables as unknown as TableYears,
    reviewsLogged: new Set((service.reviews ?? []).map(({due}) => reportingYearOf(due)))
  };
}
