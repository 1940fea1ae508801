import {namesOf} from "./column.ts";
import {headerName} from "./header-name.ts";
import {type AnyLayout, columnsRead} from "./layout.ts";

/**
 * The fewest cells that a record may have under this header: spreadsheets leave out the blank cells at the end of a row.
 * Only cells that may be blank can have been left out, so a record with fewer lacks something else, such as a comma.
 */
export function shortestRecord(layout: AnyLayout, header: readonly string[]): number {
  const mustBeFilled = new Set(
    columnsRead(layout)
      .filter(({blank}) => blank === null || blank.problem !== undefined)
      .flatMap(namesOf)
      .map(headerName)
  );
  return header.findLastIndex((words) => mustBeFilled.has(headerName(words))) + 1;
}

/** The record with the blank cells that were left out at its end. */
export const withBlanksAtEnd = (cells: readonly string[], length: number): readonly string[] =>
  cells.length < length ? [...cells, ...Array.from({length: length - cells.length}, () => "")] : cells;
