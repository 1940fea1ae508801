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
 * Whether a row is in the part, by the id of its child, which stands in `text` from `start` to `end`, perhaps among
 * blanks. A row about no child (a caseload, a dispute) is in the first part. The ids are spread by FNV-1a (Fowler, Noll
 * and Vo), so that ids in sequence do not all fall into one part.
 */
export function isInPart(
  {part, of}: ChildPart,
  text: string | undefined,
  start = 0,
  end = text?.length ?? 0
): boolean {
  if (of === 1) return true;
  if (text === undefined) return part === 0;
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    const character = text.charCodeAt(index);
    if (character !== BLANK) hash = Math.imul(hash ^ character, 0x01000193);
  }
  return (hash >>> 0) % of === part;
}

const BLANK = 32;
