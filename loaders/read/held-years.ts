import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "./data-folder.ts";
import type {ReturnRows} from "./rows.ts";

type Years = ReadonlySet<ReportingYear>;

/** For each table of a return, the years of which it has rows. */
export type TableYears = Readonly<Record<keyof ReturnRows, Years>>;

/** The only thing that a rule or a fact may ask about all children at once: the years for which there are rows. */
export interface HeldYears {
  readonly tables: TableYears;
  /** The years in which a review of the service's log was due. */
  readonly reviewsLogged: Years;
}

/** The years of these rows. */
export function heldYears({returns, service}: Pick<DataFolder, "returns" | "service">): HeldYears {
  const rowsOf = Object.entries<readonly {readonly year: ReportingYear}[]>({...returns});
  const tables = Object.fromEntries(
    rowsOf.map(([table, rows]) => [table, new Set(rows.map(({year}) => year))])
  );
  return {
    // These are the tables of `returns`, by name.
    tables: tables as unknown as TableYears,
    reviewsLogged: new Set((service.reviews ?? []).map(({due}) => reportingYearOf(due)))
  };
}
