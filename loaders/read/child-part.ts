import type {Separator} from "../contract/csv-separator.ts";
import {headerName} from "./layout/header-name.ts";

/** One of the parts into which a folder's children are split: each child is in one part, with all its rows. */
export interface ChildPart {
  /** From 0. */
  readonly part: number;
  readonly of: number;
}

/** All the children. */
export const EVERYBODY: ChildPart = {part: 0, of: 1};

/** The position of the child's id in the records of a table, from 0; -1 for a table that is not about children. */
export const childColumn = (header: readonly string[]): number =>
  header.findIndex((name) => headerName(name) === "CHILD");

/**
 * The part, out of `of`, of a child whose id is in `text` from `start` to `end`, perhaps with blanks around it. It is
 * chosen by a hash (FNV-1a by Fowler, Noll and Vo), so that consecutive ids do not all fall into the same part. Zeros at
 * the start do not count: an id that a spreadsheet took them from must be seen beside the one that kept them.
 */
function partOfId(of: number, text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let isStart = true;
  for (let index = start; index < end; index += 1) {
    const character = text.charCodeAt(index);
    if (character === BLANK || (isStart && character === ZERO)) continue;
    isStart = false;
    hash = Math.imul(hash ^ character, 0x01000193);
  }
  return (hash >>> 0) % of;
}

const BLANK = 32;
const ZERO = 48;

/** The part of a record with this id; records that are about no child (a caseload, a dispute) belong to the first part. */
export const partOfRecord = (of: number, id: string | undefined): number =>
  id === undefined ? 0 : partOfId(of, id, 0, id.length);

/** The part of a line without quotation marks. Where the id comes first, as in every return, no cell is copied. */
export function partOfLine(
  of: number,
  child: number,
  text: string,
  start: number,
  end: number,
  separator: Separator
): number {
  if (child !== 0) return partOfRecord(of, text.slice(start, end).split(separator)[child]);
  const first = text.indexOf(separator, start);
  return partOfId(of, text, start, first < 0 || first > end ? end : first);
}
