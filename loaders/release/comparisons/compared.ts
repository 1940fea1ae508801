import type {ComparisonRow, MeasureRow} from "../../contract/release.ts";
import {differenceInterval} from "../../statistics/difference-interval.ts";
import type {Interval} from "../../statistics/interval.ts";
import {widenedByRounding} from "../../statistics/widened-by-rounding.ts";
import {sixDecimals} from "../six-decimals.ts";
import {chanceRange} from "./chance-range.ts";
import type {OtherFigure} from "./other-figure.ts";

/** The reason for a comparison without numbers, because one of its figures is hidden. */
export const HIDDEN = "One of the two figures is hidden to protect children.";

type Judgement = Pick<ComparisonRow, "their_value" | "difference" | "lower" | "upper" | "verdict" | "reason">;

/**
 * Compares one of our figures with another. The verdict is higher or lower only if the 95% interval of the difference,
 * widened by all that rounding can have hidden, does not contain zero; otherwise there is no clear difference. Comparisons
 * that a reader sees together are then judged together (`judged-together.ts`).
 */
export function compared(ours: MeasureRow, other: OtherFigure): ComparisonRow {
  return {
    time_period: ours.time_period,
    time_identifier: ours.time_identifier,
    area_code: ours.area_code,
    measure: ours.measure,
    breakdown: ours.breakdown,
    category: ours.category,
    breakdown_2: ours.breakdown_2,
    category_2: ours.category_2,
    basis: ours.basis,
    source: ours.source,
    compared_with: other.name,
    their_period: other.period,
    ...judgement(ours, other),
    q_value: null,
    their_source: other.source,
    provenance: null
  };
}

function judgement(ours: MeasureRow, other: OtherFigure): Judgement {
  const theirValue = other.value === null ? null : sixDecimals(other.value);
  const nothing = {their_value: theirValue, difference: null, lower: null, upper: null};
  if (ours.symbol === "c") return {...nothing, verdict: "not available", reason: HIDDEN};
  if (ours.value === null || other.value === null)
    return {...nothing, verdict: "not available", reason: other.absence ?? "We have no figure here."};
  const plain = {...nothing, difference: sixDecimals(ours.value - other.value)};
  if (other.obstacle !== null) return {...plain, verdict: "not comparable", reason: other.obstacle};
  const range = chanceRange(ours);
  if (range === null)
    return {...plain, verdict: "not available", reason: "This figure has no range of chance to judge it by."};
  const theirs = other.range ?? {value: other.value, lower: other.value, upper: other.value};
  const difference = widenedByRounding(differenceInterval(range, theirs), other.half);
  return {
    ...plain,
    lower: sixDecimals(difference.lower),
    upper: sixDecimals(difference.upper),
    verdict: verdictOf(difference),
    reason: other.remark
  };
}

function verdictOf({value, lower, upper}: Interval): ComparisonRow["verdict"] {
  if (lower > 0) return "higher";
  if (upper < 0) return "lower";
  return value === 0 ? "same" : "no clear difference";
}
