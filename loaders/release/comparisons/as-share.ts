import type {ComparisonRow, MeasureRow} from "../../contract/release.ts";
import {wilson} from "../../statistics/wilson.ts";
import {sixDecimals} from "../six-decimals.ts";

/** The reason of a comparison in which our count is given as a share. */
export const AS_A_SHARE = "Printed as a share of the total, and compared as one.";

/**
 * Our count as a share of its total, in per cent with Wilson's interval, because a number of children says more about
 * the size of an area than about its children. The row of a total has no share.
 */
export function asShare(row: MeasureRow): MeasureRow {
  const {numerator, denominator} = row;
  if (numerator === null || !denominator) return {...row, unit: "%", value: null};
  const {value, lower, upper} = wilson(numerator, denominator);
  const percent = (share: number) => sixDecimals(100 * share);
  return {...row, unit: "%", value: percent(value), lower: percent(lower), upper: percent(upper)};
}

/** Adds to the reason of a comparison that our count is given as a share. */
export const toldAsShare = (row: ComparisonRow): ComparisonRow =>
  row.difference === null
    ? row
    : {...row, reason: row.reason === null ? AS_A_SHARE : `${AS_A_SHARE} ${row.reason}`};
