import fc from "fast-check";
import {expect} from "vitest";
import type {Bound, Counted} from "../../loaders/measures/counted.ts";
import {leftToABeliever} from "./left-to-a-believer.ts";
import {countedTables, madeUpChildren} from "./made-up-children.ts";
import {protectedTables} from "./protected.ts";

/** Descriptions of small releases with unusual sizes, of which every table can be tried. */
export const someTables = fc.record({
  children: fc.integer({min: 1, max: 45}),
  seed: fc.integer({min: 1, max: 1_000_000}),
  sizes: fc.array(fc.integer({min: 2, max: 3}), {minLength: 2, maxLength: 3}),
  /** The first category of this dimension was published in an older report. */
  known: fc.option(fc.constant(0))
});

/** The counts of the release that was described. */
export function countedFrom({
  children,
  seed,
  sizes
}: {
  children: number;
  seed: number;
  sizes: readonly number[];
}): Counted {
  const dimensions = sizes.map((size, index) => ({
    breakdown: `breakdown${index}`,
    // Uneven on purpose: the last categories are rare.
    shares: Array.from({length: size}, (_, category) => 1 / (1 + category * category * 2)),
    sensitive: index === 1
  }));
  const pairs =
    sizes.length === 2
      ? [[0, 1] as const]
      : ([
          [0, 1],
          [1, 2]
        ] as const);
  return countedTables(madeUpChildren(children, seed, dimensions), {dimensions, pairs});
}

/** Milliseconds that so many runs may take on a machine that is busy with other things. */
export const patienceFor = (runs: number): number => 60_000 + 1_000 * runs;

/** Protects so many random releases and tries every table that fits each: no hidden count may be known or narrow. */
export async function bruteForce({runs, seed}: {runs: number; seed: number}): Promise<void> {
  let attacked = 0;
  await fc.assert(
    fc.asyncProperty(someTables, async (tables) => {
      const counted = countedFrom(tables);
      const published = counted.counts.find(({ways, value}) => ways === 1 && value >= 6);
      const facts: Bound[] =
        tables.known === null || !published
          ? []
          : [
              {
                terms: [{count: published.id, weight: 1}],
                low: published.value,
                high: published.value,
                why: "report"
              }
            ];
      const {release, publication} = await protectedTables(counted, {facts});
      const ranges = leftToABeliever(publication, counted, 20_000);
      if (ranges === null) return;
      expect(release.unattainable).toEqual([]);
      for (const {id, value, shown} of counted.counts) {
        if (value >= 1 && value <= 5) expect(release.hidden.has(id), id).toBe(true);
        const range = ranges.get(id);
        if (!range || !shown) continue;
        attacked += 1;
        expect(range.low, `${id} is exact`).toBeLessThan(range.high);
        if (value <= 5) expect(range, id).toSatisfy(({low, high}) => low <= 1 && high >= 5);
      }
    }),
    {numRuns: runs, seed}
  );
  expect(attacked).toBeGreaterThan(runs);
}
