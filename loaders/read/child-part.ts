import {headerName} from "./layout/header-name.ts";

/** One of several parts that a folder's children are split into: each child is in one, with all its rows. */
export interface ChildPart {
  /** From 0. */
  readonly part: number;
  readonly of: number;
}

/** All the children. */
export const EVERYBODY: ChildPart = {part: 0, of: 1};

/** Where the child's id stands in the records of a table, from 0; -1 for a table that is not about children. */
export const childColumn = (header: readonly string[]): number =>
  header.findIndex((name) => headerName(name) === "CHILD");

/**
 * The part, of so many, of the row whose child has the id in `text` from `start` to `end`, perhaps among blanks. The ids
 * are spread by FNV-1a (Fowler, Noll and Vo), so that ids in sequence do not all fall into one part.
 */
function partOfId(of: number, text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    const character = text.charCodeAt(index);
    if (character !== BLANK) hash = Math.imul(hash ^ character, 0x01000193);
  }
  return (hash >>> 0) % of;
}

const BLANK = 32;

/** The part of a record with this id; the first one has the rows that are about no child (a caseload, a dispute). */
export const partOfRecord = (of: number, id: string | undefined): number =>
  id === undefined ? 0 : partOfId(of, id, 0, id.length);

/** The same of a line without quotation marks; where the id comes first, as in every return, no cell is cut out. */
export function partOfLine(of: number, child: number, text: string, start: number, end: number): number {
  if (child !== 0) return partOfRecord(of, text.slice(start, end).split(",")[child]);
  const comma = text.indexOf(",", start);
  return partOfId(of, text, start, comma < 0 || comma > end ? end : comma);
}
