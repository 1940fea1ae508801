/**
 * Whether an axis of lines or dots in this unit starts at zero. A score has no natural zero, and on an axis from zero all
 * scores would lie on one another. Bars always start at zero.
 */
export const startsAtZero = (unit: string): boolean => unit !== "score";
