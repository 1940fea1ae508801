import type {MeasureRow} from "../../../loaders/contract/release.ts";

/**
 * Whether a row may be used as its area's figure: our own count, or what the publisher of other areas' figures gives in
 * the measure's own unit. What a report of this council printed about other areas may be wrong, so it is never used.
 * @param council the name of our own council, with which the sources of its documents start
 */
export const isPublishersWord = (
  {basis, unit, source}: MeasureRow,
  council: string,
  measureUnit: string | undefined
): boolean => basis === "own" || (unit === measureUnit && !source.startsWith(council));
