import type {PublishedRow} from "../contract/published-row.ts";
import type {Bound, CountId, Figure} from "../measures/counted.ts";

/** What a published row says of our counts. */
export interface RowBounds {
  /** What it says of the figure itself. */
  readonly own: readonly Bound[];
  /** What it says of the total that is printed beside the figure. */
  readonly beside: readonly Bound[];
}

/** The count, the share or the rate that a published row gives, each as a bound on the counts of our own figure. */
export function boundsFrom(row: PublishedRow, figure: Figure): RowBounds {
  if (figure.kind === "plain" || figure.kind === "none") return {own: [], beside: []};
  const why = `${row.source}: ${row.measure}, ${row.timePeriod}`;
  const of = figure.kind === "rate" ? null : figure.of;
  const beside = of !== null && row.denominator !== null ? [equals(of, row.denominator, why)] : [];
  // A mean bounds no count.
  if (figure.kind === "mean") return {own: [], beside};
  const counted = row.numerator === null ? [] : [equals(figure.numerator, row.numerator, why)];
  const printed = row.value === null ? [] : boundsFromValue(row, row.value, figure, why);
  // Two counts say more than the share that is worked out from them. A share of another total is another share, so the
  // total of a share is part of the figure itself.
  if (counted.length > 0 && beside.length > 0)
    return figure.kind === "count" ? {own: counted, beside} : {own: [...counted, ...beside], beside: []};
  return {own: [...counted, ...printed], beside};
}

function boundsFromValue(row: PublishedRow, value: number, figure: Figure, why: string): readonly Bound[] {
  const half = 0.5 * 10 ** -row.decimals;
  const [from, to] = [value - half, value + half];
  if (!("numerator" in figure)) return [];
  const {numerator} = figure;
  if (row.unit === "%") {
    // That all are 100% of all is news to nobody.
    const of = "of" in figure ? figure.of : null;
    return of === null || of === numerator ? [] : shareBetween(numerator, of, {from, to}, why);
  }
  if (row.unit === "per 10,000") {
    if (figure.kind !== "rate") return [];
    const children = (rate: number) => (rate * figure.population) / 10_000;
    return [between(numerator, {from: children(from), to: children(to)}, why)];
  }
  return figure.kind === "count" ? [between(numerator, {from, to}, why)] : [];
}

/** Products of decimal fractions are a hair off the whole number that they should be. */
const TINY = 1e-9;

const equals = (count: CountId, value: number, why: string): Bound =>
  between(count, {from: value, to: value}, why);

const between = (count: CountId, {from, to}: {from: number; to: number}, why: string): Bound => ({
  terms: [{count, weight: 1}],
  low: Math.ceil(from - TINY),
  high: Math.floor(to + TINY),
  why
});

/**
 * `from ≤ 100 n / of ≤ to` in whole numbers, which an exact verifier can check. A printed 23% is
 * `22,500 of ≤ 100,000 n ≤ 23,500 of`.
 */
function shareBetween(n: CountId, of: CountId, {from, to}: {from: number; to: number}, why: string): Bound[] {
  const scale = 1_000;
  const atLeast = {count: of, weight: -Math.floor(from * scale + TINY)};
  const atMost = {count: of, weight: -Math.ceil(to * scale - TINY)};
  const children = {count: n, weight: 100 * scale};
  return [
    {terms: [children, atLeast], low: 0, high: Number.POSITIVE_INFINITY, why},
    {terms: [children, atMost], low: Number.NEGATIVE_INFINITY, high: 0, why}
  ];
}
