import {describe, expect, test} from "vitest";
import {poissonInterval} from "../../loaders/statistics/poisson-interval.ts";

describe("the Poisson interval of a count", () => {
  // Exact limits: Breslow and Day II (1987), table 2.10; Garwood, Biometrika 28 (1936).
  test.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [9, 4.115, 17.085]
  ])("of %i is exact", (count, lower, upper) => {
    expect(poissonInterval(count).lower).toBeCloseTo(lower, 3);
    expect(poissonInterval(count).upper).toBeCloseTo(upper, 3);
  });

  // The exact limits are 4.795 and 18.390; 37.11 and 65.92; 81.36 and 121.63.
  test.each([
    [10, 4.795, 18.39],
    [50, 37.11, 65.92],
    [100, 81.36, 121.63]
  ])("of %i agrees with the exact limits to two digits", (count, lower, upper) => {
    expect(Math.abs(poissonInterval(count).lower - lower)).toBeLessThan(0.01);
    expect(Math.abs(poissonInterval(count).upper - upper)).toBeLessThan(0.01);
  });

  test("catches the truth at least 95 times in 100, counted out for small means", () => {
    for (const mean of [0.5, 1, 2, 3.5]) {
      let probability = Math.exp(-mean);
      let caught = 0;
      for (let count = 0; count < 40; count += 1) {
        const {lower, upper} = poissonInterval(count);
        if (lower <= mean && mean <= upper) caught += probability;
        probability *= mean / (count + 1);
      }
      expect(caught).toBeGreaterThanOrEqual(0.95);
    }
  });
});
