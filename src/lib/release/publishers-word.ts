import type {MeasureRow} from "../../../loaders/contract/release.ts";

/**
 * Whether a row can stand for its area: our own count, or what the publisher of other areas' figures says in the
 * measure's own unit. What a report of this council printed of somebody else may be wrong, so it never counts.
 * @param council the name of our own council, with which the sources of its documents start
 */
export const isPublishersWord = (
  {basis, unit, source}: MeasureRow,
  council: string,
  measureUnit: string | undefined
): boolean => basis === "own" || (unit === measureUnit && !source.startsWith(council));
