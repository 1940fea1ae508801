import type {LedgerRow} from "../contract/already-public.ts";
import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {Counted, Figure, Limit} from "../measures/counted.ts";
import {figureName} from "./figure-name.ts";
import {limitsFrom} from "./limits-from-row.ts";
import type {Policy} from "./policy.ts";
import {publishedDiffers} from "./published-differs.ts";

/** What others have published of this authority, as limits on our counts, and where they say something else. */
export interface Facts {
  readonly limits: readonly Limit[];
  readonly findings: readonly Finding[];
}

/**
 * Every figure already public about this authority is a fact that a reader puts beside our tables: an earlier
 * report or release (`ledger`) and the Department's own figures (`comparators`), rows of this area alone. It is
 * known as well as it was printed: 23% of 293 children is from 66 to 68 of them. One that our records contradict
 * cannot be relied on by a reader who believes them; it is a finding and no fact.
 */
export function publicFacts(
  counted: Counted,
  {
    ledger,
    comparators
  }: {readonly ledger: readonly LedgerRow[]; readonly comparators: readonly PublishedRow[]},
  policy: Policy
): Facts {
  const values = new Map(counted.counts.map((count) => [count.id, count.value]));
  const figures = new Map<string, Figure>();
  for (const figure of counted.figures) figures.set(figureName(figure), figure);

  // A total stands beside every one of its categories, and is one fact.
  const limits = new Map<string, Limit>();
  const learn = (limit: Limit) => limits.set(JSON.stringify([limit.terms, limit.low, limit.high]), limit);
  const differing: {row: PublishedRow; file: string}[] = [];
  const published = [
    ...ledger.map((row) => ({row, file: "ledger.csv", tolerance: 0})),
    ...comparators.map((row) => ({row, file: "comparators", tolerance: policy.departmentTolerance}))
  ];
  for (const {row, file, tolerance} of published) {
    const figure = figures.get(figureName(row));
    if (!figure) continue;
    const {own, beside} = limitsFrom(row, figure);
    for (const limit of [...own, ...beside]) {
      const near = widened(limit, tolerance);
      if (holds(limit, values)) learn(limit);
      else if (holds(near, values)) learn(near);
    }
    if (!own.every((limit) => holds(limit, values))) differing.push({row, file});
  }
  return {limits: [...limits.values()], findings: publishedDiffers(differing)};
}

function holds(limit: Limit, values: ReadonlyMap<string, number>): boolean {
  const sum = limit.terms.reduce((total, term) => total + term.weight * (values.get(term.count) ?? 0), 0);
  return limit.low <= sum && sum <= limit.high;
}

/** The same limit for somebody who allows the Department `tolerance` children more or fewer. */
function widened(limit: Limit, tolerance: number): Limit {
  const room = tolerance * Math.max(...limit.terms.map((term) => Math.abs(term.weight)));
  return {...limit, low: limit.low - room, high: limit.high + room};
}
