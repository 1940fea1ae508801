/**
 * Whether an axis of lines or dots in this unit starts at zero. A score has no natural zero: from there all of them would
 * lie on one another. Bars always start at zero.
 */
export const startsAtZero = (unit: string): boolean => unit !== "score";
