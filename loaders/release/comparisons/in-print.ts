import type {PublishedRow} from "../../contract/published-row.ts";
import type {ComparisonRow, MeasureRow} from "../../contract/release.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";
import {AS_A_SHARE, asShare} from "./as-share.ts";
import {compared} from "./compared.ts";

const ANOTHER_COUNT = "Another count of the same thing: shown as a check, not as a difference.";

/**
 * Compares our figure with the same figure as the Department or a document printed it. It is the same as ours if
 * rounding can explain the gap; otherwise there is no verdict. Our count is compared as a share if it was printed as
 * one.
 */
export function inPrint(ours: MeasureRow, printed: PublishedRow): ComparisonRow {
  const isShare = printed.unit === "%" && ours.unit !== "%" && ours.denominator !== null;
  const half = halfOfLastPlace(printed.decimals);
  const inTheirUnit = isShare || printed.unit === ours.unit;
  const row = compared(isShare ? asShare(ours) : ours, {
    name: "published",
    period: printed.timePeriod,
    source: printed.source,
    value: printed.value,
    absence: "Its publisher gives no figure.",
    range: null,
    half,
    obstacle: inTheirUnit ? ANOTHER_COUNT : `Theirs is in another unit: ${printed.unit}.`,
    remark: null
  });
  const agrees = inTheirUnit && row.difference !== null && Math.abs(row.difference) <= half + 1e-9;
  return agrees ? {...row, verdict: "same", reason: isShare ? AS_A_SHARE : null} : row;
}
