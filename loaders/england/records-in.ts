import {parse} from "csv-parse/sync";
import type {Folder} from "../contract/folder.ts";
import {requiredText} from "../files/required-text.ts";

/** A row of one of our own lookups. */
export interface LookupRow {
  /** A cell that every row has. Throws where there is no such column. */
  text(column: string): string;
  /** The same, or null where it is empty. */
  maybe(column: string): string | null;
  /** A cell that holds a whole number. */
  number(column: string): number;
}

/** The rows of a lookup, by the names in its first line. */
export function recordsIn(folder: Folder, path: string): readonly LookupRow[] {
  const rows: Record<string, string>[] = parse(requiredText(folder, path), {columns: true});
  return rows.map((row) => {
    const text = (column: string): string => {
      const cell = row[column];
      if (cell === undefined) throw new Error(`${path} has no column ${column}.`);
      return cell;
    };
    return {text, maybe: (column) => text(column) || null, number: (column) => Number(text(column))};
  });
}
