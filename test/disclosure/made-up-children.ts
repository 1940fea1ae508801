import type {Count, Counted, CountedThing, Figure, Sum} from "../../loaders/measures/counted.ts";

/** One thing known of a child in a made-up return: categories, and how common each is. */
export interface Dimension {
  readonly breakdown: string;
  readonly shares: readonly number[];
  readonly sensitive?: boolean;
}

export const DIMENSIONS: readonly Dimension[] = [
  {breakdown: "sex", shares: [0.56, 0.44]},
  {breakdown: "ethnic-group", shares: [0.63, 0.1, 0.07, 0.11, 0.06, 0.03], sensitive: true},
  {breakdown: "age-band", shares: [0.06, 0.13, 0.18, 0.39, 0.24]},
  {breakdown: "legal-status", shares: [0.58, 0.17, 0.01, 0.19, 0.02, 0.03], sensitive: true},
  {breakdown: "distance-band", shares: [0.6, 0.14, 0.18, 0.04, 0.04]},
  {breakdown: "time-in-care", shares: [0.12, 0.2, 0.3, 0.2, 0.18]}
];

/** A repeatable stream of numbers from 0 to 1 (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A child is one category number a dimension. */
export type MadeUpChild = readonly number[];

export function madeUpChildren(howMany: number, seed: number, dimensions = DIMENSIONS): MadeUpChild[] {
  const random = randomFrom(seed);
  const pick = (shares: readonly number[]): number => {
    let left = random() * shares.reduce((sum, share) => sum + share, 0);
    return Math.max(
      0,
      shares.findIndex((share) => {
        left -= share;
        return left <= 0;
      })
    );
  };
  return Array.from({length: howMany}, () => dimensions.map(({shares}) => pick(shares)));
}

export interface TablesOf {
  readonly timePeriod?: string;
  readonly dimensions?: readonly Dimension[];
  /** Pairs of dimensions by number; all pairs when left out. */
  readonly pairs?: readonly (readonly [number, number])[];
  readonly of?: CountedThing;
}

/** Total, every one-way table and the two-way tables of made-up children, as the measures would hand them over. */
export function countedTables(
  children: readonly MadeUpChild[],
  {timePeriod = "2018/19", dimensions = DIMENSIONS, pairs, of = "children"}: TablesOf = {}
): Counted {
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const figures: Figure[] = [];
  const chosen =
    pairs ?? dimensions.flatMap((_, u) => dimensions.slice(u + 1).map((__, v) => [u, u + 1 + v] as const));
  const total = `looked-after|${timePeriod}`;
  const categoryOf = (u: number, i: number) => `${dimensions[u]?.breakdown}-${i}`;

  const add = (where: readonly (readonly [number, number])[]): string => {
    const id = [total, ...where.map(([u, i]) => `${dimensions[u]?.breakdown}=${categoryOf(u, i)}`)].join("|");
    const [first, second] = where;
    counts.push({
      id,
      value: children.filter((child) => where.every(([u, i]) => child[u] === i)).length,
      of,
      ways: second ? 2 : first ? 1 : 0,
      headline: where.length === 0,
      shown: true,
      sensitive: where.some(([u]) => dimensions[u]?.sensitive === true)
    });
    figures.push({
      measure: "children-looked-after",
      timePeriod,
      timeIdentifier: "31 March",
      breakdown: first ? (dimensions[first[0]]?.breakdown ?? "") : "total",
      category: first ? categoryOf(...first) : "total",
      breakdown2: second ? (dimensions[second[0]]?.breakdown ?? "") : null,
      category2: second ? categoryOf(...second) : null,
      source: "made up",
      kind: "count",
      numerator: id,
      of: where.length === 0 ? null : total
    });
    return id;
  };

  add([]);
  const oneWay = dimensions.map(({shares}, u) => shares.map((_, i) => add([[u, i]])));
  for (const addends of oneWay) sums.push({total, addends});
  for (const [u, v] of chosen) {
    const rows = oneWay[u] ?? [];
    const columns = oneWay[v] ?? [];
    const cells = rows.map((_, i) =>
      columns.map((__, j) =>
        add([
          [u, i],
          [v, j]
        ])
      )
    );
    rows.forEach((row, i) => {
      sums.push({total: row, addends: cells[i] ?? []});
    });
    columns.forEach((column, j) => {
      sums.push({total: column, addends: cells.flatMap((line) => line[j] ?? [])});
    });
  }
  return {counts, sums, bounds: [], figures};
}

/** Several releases' worth of counts, side by side. */
export const together = (...all: readonly Counted[]): Counted => ({
  counts: all.flatMap(({counts}) => counts),
  sums: all.flatMap(({sums}) => sums),
  bounds: all.flatMap(({bounds}) => bounds),
  figures: all.flatMap(({figures}) => figures)
});
