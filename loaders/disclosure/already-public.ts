import type {Bound, CountId, Sum} from "../measures/counted.ts";

/**
 * Counts that documents already pin to one number: by what they print (`facts`) and by how counts add up, without any
 * figure of ours. Each relation narrows the range of each of its counts by what the others leave, until none does.
 */
export function alreadyPublic(sums: readonly Sum[], facts: readonly Bound[]): ReadonlySet<CountId> {
  const relations = [...sums.map(asBound), ...facts];
  const ranges = new Map<CountId, Range>();
  let narrowed = facts.length > 0;
  for (let round = 0; narrowed && round < ROUNDS; round++) {
    narrowed = false;
    for (const relation of relations) if (narrowBy(relation, ranges)) narrowed = true;
  }
  return new Set([...ranges].filter(([, {low, high}]) => low === high).map(([count]) => count));
}

/** Whole numbers that a count can be. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is known of a count that no relation has narrowed yet. */
const ANY: Range = {low: 0, high: Number.POSITIVE_INFINITY};

/** Sums settle in as many rounds as they nest; shares can go on in ever smaller steps. */
const ROUNDS = 20;

/** Quotients are a hair off the whole number that they should be. */
const TINY = 1e-6;

type Relation = Omit<Bound, "why">;

const asBound = ({total, addends}: Sum): Relation => ({
  terms: [{count: total, weight: 1}, ...addends.map((addend) => ({count: addend, weight: -1}))],
  low: 0,
  high: 0
});

/** Narrows each count of a relation by what the others leave; true where one of them got narrower. */
function narrowBy({terms, low, high}: Relation, ranges: Map<CountId, Range>): boolean {
  let narrowed = false;
  const weighted = terms.map(({count, weight}) => times(ranges.get(count) ?? ANY, weight));
  terms.forEach(({count, weight}, index) => {
    const others = weighted.filter((_, other) => other !== index);
    const least = sumOf(others.map((range) => range.low));
    const most = sumOf(others.map((range) => range.high));
    const left = times({low: low - most, high: high - least}, 1 / weight);
    const known = ranges.get(count) ?? ANY;
    const next = {
      low: Math.max(known.low, Math.ceil(left.low - TINY)),
      high: Math.min(known.high, Math.floor(left.high + TINY))
    };
    if (next.low === known.low && next.high === known.high) return;
    ranges.set(count, next);
    narrowed = true;
  });
  return narrowed;
}

const times = ({low, high}: Range, factor: number): Range =>
  factor > 0 ? {low: low * factor, high: high * factor} : {low: high * factor, high: low * factor};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
