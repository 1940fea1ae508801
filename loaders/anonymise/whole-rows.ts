import {readableDay} from "../contract/calendar/day-written.ts";
import {required} from "../contract/required.ts";
import {namesOf} from "../read/layout/column.ts";
import {headerName} from "../read/layout/header-name.ts";
import {type AnyLayout, columnsRead} from "../read/layout/layout.ts";
import {shortestRecord, withBlanksAtEnd} from "../read/layout/shortest-record.ts";
import {columnFate} from "./column-fate.ts";

/**
 * Prepares to complete the records of a raw table from which blank cells at the end were left out. Null for a record
 * with too many cells or too few, and for a short one in which a cell does not fit its column: a comma may be missing
 * further left, and then what identifies a child is in a column that is kept.
 */
export function wholeRows(
  layout: AnyLayout,
  headings: readonly string[]
): (cells: readonly string[]) => readonly string[] | null {
  const shortest = shortestRecord(layout, headings);
  const columns = new Map(
    columnsRead(layout).flatMap((column) => namesOf(column).map((name) => [headerName(name), column]))
  );
  const fits = (cell: string, index: number): boolean => {
    const words = cell.trim();
    const heading = required(headings[index], "the heading of a cell");
    if (columnFate(layout, heading).startsWith("drop")) return true;
    const column = columns.get(heading);
    // MOTHER and the like are kept and never read. None of them is a date, and the column beside may be one of birth.
    if (column === undefined) return readableDay(words) === null;
    return words === "" || column.read(words, {endsIn: null}).problem?.severity !== "error";
  };
  return (cells) => {
    if (cells.length === headings.length) return cells;
    const isCut = cells.length < headings.length && cells.length >= shortest && cells.every(fits);
    return isCut ? withBlanksAtEnd(cells, headings.length) : null;
  };
}
