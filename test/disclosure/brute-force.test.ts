import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type LinearSystem, leastPattern} from "../../loaders/disclosure/linear-system.ts";
import type {Publication} from "../../loaders/disclosure/witness.ts";
import {bruteForce, countedFrom, patienceFor, someTables} from "./brute-force.ts";
import {everyTable} from "./every-table.ts";
import {protectedTables} from "./protected.ts";

const RUNS = 150;

describe("The gate against every table there is", () => {
  it(
    `leaves every hidden small count from 1 to 5 to a reader who believes it, and nothing exact, in ${RUNS} random releases`,
    {timeout: patienceFor(RUNS)},
    () => bruteForce({runs: RUNS, seed: 7})
  );

  it("finds the very ranges that trying every table finds", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(someTables, async (tables) => {
        const counted = countedFrom(tables);
        const {release, publication} = await protectedTables(counted);
        const ranges = everyTable(publication);
        if (ranges === null) return;
        for (const {system, audited} of release.components)
          for (const {level, low, high} of audited) {
            const range = ranges.get(system.cells[level.cell]?.id ?? "");
            if (!range) continue;
            compared += 1;
            // The audit stops once it has proven enough; it never claims what no table shows.
            expect(low).toBeGreaterThanOrEqual(range.low);
            expect(high).toBeLessThanOrEqual(range.high);
          }
      }),
      {numRuns: 40, seed: 11}
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("hides no more than the cheapest of all patterns, where it says so", async () => {
    let optima = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: 1, max: 1_000_000}),
        fc.integer({min: 12, max: 40}),
        async (seed, children) => {
          const counted = countedFrom({children, seed, sizes: [2, 2]});
          const {release, publication} = await protectedTables(counted);
          const cost = release.components.reduce((sum, part) => sum + part.cost, 0);
          const lowerBound = release.components.reduce((sum, part) => sum + part.lowerBound, 0);
          const best = cheapestOfAll(release.system, publication);
          if (best === null) return;
          expect(lowerBound).toBeLessThanOrEqual(best + 1e-6);
          expect(cost).toBeGreaterThanOrEqual(best - 1e-6);
          if (cost <= lowerBound + 1e-6) optima += 1;
        }
      ),
      {numRuns: 25, seed: 3}
    );
    expect(optima).toBeGreaterThan(15);
  });
});

/** The least cost over all patterns whose every level holds in every table; null where there are too many. */
function cheapestOfAll(system: LinearSystem, publication: Publication): number | null {
  const least = leastPattern(system);
  const open = system.cells.flatMap((cell, index) => (cell.role === "open" ? [index] : []));
  if (open.length > 7) return null;
  const patterns = Array.from({length: 2 ** open.length}, (_, code) => {
    const chosen = open.filter((__, bit) => (code >> bit) & 1);
    return {chosen, cost: chosen.reduce((sum, index) => sum + (system.cells[index]?.cost ?? 0), 0)};
  }).sort((a, b) => a.cost - b.cost);
  for (const {chosen, cost} of patterns) {
    const hidden = new Set(
      system.cells.filter((_, index) => least[index] || chosen.includes(index)).map(({id}) => id)
    );
    const ranges = everyTable({...publication, hidden}, 5_000);
    if (ranges === null) return null;
    const safe = system.protectionLevels.every(({cell, low, high}) => {
      const range = ranges.get(system.cells[cell]?.id ?? "");
      return range !== undefined && range.low <= low && range.high >= high;
    });
    if (safe) return cost;
  }
  return null;
}
