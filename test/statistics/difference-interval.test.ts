import {describe, expect, test} from "vitest";
import {differenceInterval} from "../../loaders/statistics/difference-interval.ts";
import {poissonInterval} from "../../loaders/statistics/poisson-interval.ts";
import {wilson} from "../../loaders/statistics/wilson.ts";
import {binomial} from "./binomial.ts";

describe("the interval of a difference", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1]
  ])("%i of %i less %i of %i is as Newcombe printed it", (a, m, b, n, lower, upper) => {
    const difference = differenceInterval(wilson(a, m), wilson(b, n));
    expect(difference.value).toBeCloseTo(a / m - b / n, 10);
    expect(difference.lower).toBeCloseTo(lower, 4);
    expect(difference.upper).toBeCloseTo(upper, 4);
  });

  test("turns round when the two change places", () => {
    const forth = differenceInterval(poissonInterval(333), poissonInterval(284));
    const back = differenceInterval(poissonInterval(284), poissonInterval(333));
    expect(back.lower).toBeCloseTo(-forth.upper, 10);
    expect(back.upper).toBeCloseTo(-forth.lower, 10);
  });

  test("catches a difference of shares 95 times in 100 on average, counted out for groups of 12 and 15", () => {
    const [m, n] = [12, 15];
    const truths = [0.1, 0.3, 0.5, 0.7, 0.9];
    const coverages = truths.flatMap((p) =>
      truths.map((q) => {
        let caught = 0;
        for (let a = 0; a <= m; a += 1)
          for (let b = 0; b <= n; b += 1) {
            const {lower, upper} = differenceInterval(wilson(a, m), wilson(b, n));
            if (lower <= p - q && p - q <= upper) caught += binomial(a, m, p) * binomial(b, n, q);
          }
        return caught;
      })
    );
    const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.98);
  });
});
