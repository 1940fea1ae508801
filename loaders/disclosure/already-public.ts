import type {Bound, CountId, Sum} from "../measures/counted.ts";

/**
 * Counts that what is public already pins to one number: documents (`facts`), and how counts add up, without any
 * figure of ours. Each relation narrows each of its counts by what is left of the others, until none does.
 */
export function alreadyPublic(sums: readonly Sum[], bounds: readonly Bound[]): ReadonlySet<CountId> {
  const relations = [...sums.map(asBound), ...bounds];
  const ranges = new Map<CountId, Range>();
  const rangeOf = (count: CountId): Range => ranges.get(count) ?? {low: 0, high: Number.POSITIVE_INFINITY};
  let narrowed = bounds.length > 0;
  for (let round = 0; narrowed && round < ROUNDS; round++) {
    narrowed = false;
    for (const relation of relations) {
      const furthest = relation.terms.map(({count, weight}) => furthestOf(rangeOf(count), weight));
      relation.terms.forEach(({count, weight}, index) => {
        const rest = furthest.filter((_, other) => other !== index);
        const [least, most] = [sumOf(rest.map(({low}) => low)), sumOf(rest.map(({high}) => high))];
        const {low, high} = furthestOf({low: relation.low - most, high: relation.high - least}, 1 / weight);
        const known = rangeOf(count);
        const next = {
          low: Math.max(known.low, Math.ceil(low - TINY)),
          high: Math.min(known.high, Math.floor(high + TINY))
        };
        if (next.low === known.low && next.high === known.high) return;
        ranges.set(count, next);
        narrowed = true;
      });
    }
  }
  return new Set([...ranges].filter(([, {low, high}]) => low === high).map(([count]) => count));
}

/** Whole numbers that a count can be. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** Sums settle in as many rounds as they nest; shares can go on in ever smaller steps. */
const ROUNDS = 20;

/** Quotients are a hair off the whole number that they stand for. */
const TINY = 1e-6;

const asBound = ({total, addends}: Sum): Omit<Bound, "why"> => ({
  terms: [{count: total, weight: 1}, ...addends.map((addend) => ({count: addend, weight: -1}))],
  low: 0,
  high: 0
});

const furthestOf = ({low, high}: Range, weight: number): Range =>
  weight > 0 ? {low: low * weight, high: high * weight} : {low: high * weight, high: low * weight};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
