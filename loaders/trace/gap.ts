import type {Reconciliation} from "./reconcile.ts";

/**
 * How far apart two numbers may be, as a share of the larger, before somebody has to explain it. Dates at the turn of
 * the year and late entries explain one review in a hundred. Officers also have some children who are not, or no longer,
 * looked after. A dispute is either there or not.
 */
const TOLERANCES: Readonly<Record<Reconciliation["id"], number>> = {
  reviews: 0.01,
  caseloads: 0.05,
  disputes: 0
};

/** How far apart the two numbers are, and whether that is beyond tolerance. */
export function gapOf({id, logged, other}: Reconciliation): {
  readonly gap: number;
  readonly isBeyond: boolean;
} {
  const gap = logged.count - other.count;
  return {gap, isBeyond: Math.abs(gap) > TOLERANCES[id] * Math.max(logged.count, other.count)};
}
