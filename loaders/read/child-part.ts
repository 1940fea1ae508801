/** One of several parts that a folder's children are split into: each child is in one, with all its rows. */
export interface ChildPart {
  /** From 0. */
  readonly part: number;
  readonly of: number;
}

/** All the children. */
export const EVERYBODY: ChildPart = {part: 0, of: 1};

/**
 * Whether a row is in the part, by the id of its child. A row about no child (a caseload, a dispute) is in the first.
 * The id is spread by FNV-1a (Fowler, Noll and Vo), so that ids in sequence do not all fall into one part.
 */
export function isInPart(child: string | undefined, {part, of}: ChildPart): boolean {
  if (of === 1) return true;
  if (child === undefined) return part === 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < child.length; index += 1)
    hash = Math.imul(hash ^ child.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % of === part;
}
