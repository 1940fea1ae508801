import {type ReportingYear, reportingYearEnding} from "../../calendar/reporting-year.ts";
import {isInPart} from "../child-part.ts";
import type {TakeRecord} from "../csv/each-record.ts";
import {headerName} from "./header-name.ts";
import type {AnyLayout, Layout} from "./layout.ts";
import {type Reading, rowReader} from "./row-reader.ts";

/** A layout whose rows are being gathered, from one file or several; for those who need not know the rows. */
export interface Gathering {
  readonly layout: AnyLayout;
  /** Begins a file with its header; gives what takes its records, or null when a column is missing. */
  begin(header: readonly string[], reading: Reading): TakeRecord | null;
}

/** The same with its rows. */
export interface GatheringOf<Row> extends Gathering {
  readonly rows: readonly Row[];
  /** The collections that have a row of it, of whichever children. */
  readonly years: ReadonlySet<ReportingYear>;
}

/** Where the child's id stands in every table and log about children. */
const CHILD = "CHILD";

/** Gathers the rows of a layout; `finish` makes a row of the fields that were read from a record. */
export function gather<Fields, Row>(
  layout: Layout<Fields>,
  finish: (fields: Fields, reading: Reading, line: number) => Row | null
): GatheringOf<Row> {
  const rows: Row[] = [];
  const years = new Set<ReportingYear>();
  return {
    layout: layout as unknown as AnyLayout,
    rows,
    years,
    begin(header, reading) {
      const read = rowReader(layout, header, reading);
      if (read === null) return null;
      const child = header.findIndex((name) => headerName(name) === CHILD);
      const {endsIn} = reading.collection;
      let hasRows = false;
      return (cells, line) => {
        if (!hasRows && endsIn !== null) years.add(reportingYearEnding(endsIn));
        hasRows = true;
        if (!isInPart(cells[child], reading.part)) return;
        const fields = read(cells, line);
        const row = fields === null ? null : finish(fields, reading, line);
        if (row !== null) rows.push(row);
      };
    }
  };
}

type Gatherings = Readonly<Record<string, GatheringOf<unknown>>>;
type RowsOf<G extends Gatherings> = {readonly [Name in keyof G]: G[Name]["rows"]};

/** The rows of several layouts, each under its name. */
export const rowsOf = <G extends Gatherings>(gatherings: G): RowsOf<G> =>
  Object.fromEntries(Object.entries(gatherings).map(([name, {rows}]) => [name, rows])) as RowsOf<G>;

/** The years that several layouts have rows of, each under its name. */
export const yearsOf = <G extends Gatherings>(
  gatherings: G
): {readonly [Name in keyof G]: ReadonlySet<ReportingYear>} =>
  Object.fromEntries(Object.entries(gatherings).map(([name, {years}]) => [name, years])) as {
    [Name in keyof G]: ReadonlySet<ReportingYear>;
  };
