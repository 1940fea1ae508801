import type {LedgerRow} from "../contract/already-public.ts";
import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import {required} from "../contract/required.ts";
import type {Bound, Counted, Figure} from "../measures/counted.ts";
import {boundsFrom} from "./bounds-from-row.ts";
import {figureName} from "./figure-name.ts";
import type {Policy} from "./policy.ts";
import {publishedDiffers} from "./published-differs.ts";

/** What others have published of this authority: as bounds on our counts, or as findings where our records differ. */
export interface Facts {
  readonly bounds: readonly Bound[];
  readonly findings: readonly Finding[];
}

/**
 * Every figure that is already public about this authority is a fact that a reader can use: those of an earlier report
 * or release (`ledger`) and those of the Department (`comparators`). Both are rows of this area alone. A fact is as exact
 * as it was printed: 23% of 293 children is from 66 to 68 of them. A figure that our records contradict is a finding and
 * no fact, since a reader who believes our figures cannot believe it.
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

  // A total is printed beside each of its categories, and is one fact.
  const bounds = new Map<string, Bound>();
  const learn = (bound: Bound) => bounds.set(JSON.stringify([bound.terms, bound.low, bound.high]), bound);
  const differing: {row: PublishedRow; file: string}[] = [];
  const published = [
    ...ledger.map((row) => ({row, file: "ledger.csv", tolerance: 0})),
    ...comparators.map((row) => ({row, file: "comparators", tolerance: policy.departmentTolerance}))
  ];
  for (const {row, file, tolerance} of published) {
    const figure = figures.get(figureName(row));
    if (!figure) continue;
    const {own, beside} = boundsFrom(row, figure);
    for (const bound of [...own, ...beside]) {
      const near = widened(bound, tolerance);
      if (holds(bound, values)) learn(bound);
      else if (holds(near, values)) learn(near);
    }
    if (!own.every((bound) => holds(bound, values))) differing.push({row, file});
  }
  return {bounds: [...bounds.values()], findings: publishedDiffers(differing)};
}

function holds(bound: Bound, values: ReadonlyMap<string, number>): boolean {
  const sum = bound.terms.reduce(
    (total, term) => total + term.weight * required(values.get(term.count), `the count ${term.count}`),
    0
  );
  return bound.low <= sum && sum <= bound.high;
}

/** The same bound, if the published figure may be `tolerance` children too high or too low. */
function widened(bound: Bound, tolerance: number): Bound {
  const room = tolerance * Math.max(...bound.terms.map((term) => Math.abs(term.weight)));
  return {...bound, low: bound.low - room, high: bound.high + room};
}
