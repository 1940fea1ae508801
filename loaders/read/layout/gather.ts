import type {TakeRecord} from "../csv/take-record.ts";
import type {AnyLayout, Layout} from "./layout.ts";
import type {Reading} from "./reading.ts";
import {rowReader} from "./row-reader.ts";

/** A layout whose rows are being collected from one file or several; for callers that do not need the rows. */
export interface Gathering {
  readonly layout: AnyLayout;
  /** Starts a file with its header. Returns a function that takes its records, or null when a column is missing. */
  begin(header: readonly string[], reading: Reading): TakeRecord | null;
}

/** The same, with its rows. */
export interface GatheringOf<Row> extends Gathering {
  readonly rows: readonly Row[];
}

/**
 * Collects the rows of a layout; `finish` makes a row from the fields of a record, and is told the values of the columns
 * that are only checked.
 */
export function gather<Fields, Row>(
  layout: Layout<Fields>,
  finish: (fields: Fields, reading: Reading, line: number, checked: readonly unknown[]) => Row | null
): GatheringOf<Row> {
  const rows: Row[] = [];
  return {
    layout: layout as unknown as AnyLayout,
    rows,
    begin(header, reading) {
      const reader = rowReader(layout, header, reading);
      if (reader === null) return null;
      const {read, checked} = reader;
      return (cells, line) => {
        const fields = read(cells, line);
        const row = fields === null ? null : finish(fields, reading, line, checked);
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
