import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {csvLines} from "../../contract/csv-lines.ts";

/** A table before it is written: column names, and rows of cells in the same order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table as CSV: LF line ends, cells quoted only where they must be (RFC 4180). */
export const csvText = ({columns, rows}: Table): string => csvLines([columns, ...rows]);

/** A code or a category; an empty cell for none. */
export const textCell = (text: string | null): string => text ?? "";

/** A day as a return writes it, dd/mm/yyyy; an empty cell for none. */
export const dateCell = (day: IsoDate | null): string =>
  day === null ? "" : `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
