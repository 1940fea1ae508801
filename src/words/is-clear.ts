import type {ComparisonRow} from "../../loaders/contract/release.ts";

/** The share of false alarms that a list of changes may hold, by the method of Benjamini and Hochberg. */
const FALSE_ALARMS = 0.05;

/**
 * Whether a change is clear even though many are looked at: it is in a list of changes of which at most 5% are false
 * alarms, the limit included. A change without a verdict by chance, whose `q_value` is null, never is.
 */
export const isClear = ({q_value}: Pick<ComparisonRow, "q_value">): boolean =>
  q_value !== null && q_value <= FALSE_ALARMS;
