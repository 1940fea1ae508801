import type {Interval} from "../../../loaders/statistics/interval.ts";
import {differenceInterval} from "../../statistics/difference-interval.js";
import {poissonInterval} from "../../statistics/poisson-interval.js";
import {wilson} from "../../statistics/wilson.js";

/** A published figure with what is known of the counts behind it. */
export interface Counted {
  /** As published; null where it is hidden or missing. */
  readonly value: number | null;
  readonly unit: string;
  /** How many decimals are published: the figure is known no better than that. */
  readonly decimals: number;
  /** The number counted, and of how many; null where that is not published. */
  readonly count: number | null;
  readonly of: number | null;
}

/** The limits of a figure, and where they come from: chance, or rounding alone where the counts are not published. */
export interface Limits extends Interval {
  readonly from: "chance" | "rounding";
}

/** Units that count. */
const COUNTS: ReadonlySet<string> = new Set(["children", "young people", "placements", "incidents"]);

/** Whether a unit counts things, so that a larger council has more of them. */
export const isCount = (unit: string): boolean => COUNTS.has(unit);

/** How many a rate is of: 10,000 of `per 10,000`; null for any other unit. */
const rateOf = (unit: string): number | null => {
  const [, base] = /^per ([\d,]+)$/.exec(unit) ?? [];
  return base === undefined ? null : Number(base.replaceAll(",", ""));
};

/**
 * The 95% limits that chance leaves a figure: Wilson's for a share of whole children, Poisson's for a rate or a count. Where
 * the counts behind it are not published, how far rounding can have moved it. Null for a figure that is not there, and
 * for one that neither counts nor shares, such as a score or a cost.
 */
export function limitsOf({value, unit, decimals, count, of}: Counted): Limits | null {
  if (value === null) return null;
  if (isCount(unit)) return {...poissonInterval(value), from: "chance"};
  const base = rateOf(unit);
  if (count !== null && of !== null && of > 0) {
    if (unit === "%" && count <= of) return scaled(wilson(count, of), 100);
    if (base !== null) return scaled(poissonInterval(count), base / of);
  }
  if (unit !== "%" && base === null) return null;
  const half = 0.5 * 10 ** -decimals;
  return {value, lower: Math.max(0, value - half), upper: value + half, from: "rounding"};
}

const scaled = ({value, lower, upper}: Interval, by: number): Limits => ({
  value: value * by,
  lower: lower * by,
  upper: upper * by,
  from: "chance"
});

/**
 * Whether one figure is higher or lower than another by more than chance, or by more than rounding where that is all
 * there is to know; "unclear" where it is neither, null where it cannot be worked out.
 */
export function differs(one: Limits | null, other: Limits | null): "higher" | "lower" | "unclear" | null {
  if (one === null || other === null || one.from === "rounding" || other.from === "rounding") return null;
  const {lower, upper} = differenceInterval(one, other);
  if (lower > 0) return "higher";
  return upper < 0 ? "lower" : "unclear";
}
