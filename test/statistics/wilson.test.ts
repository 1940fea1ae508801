import {describe, expect, test} from "vitest";
import {wilson} from "../../loaders/statistics/wilson.ts";
import {binomial} from "./binomial.ts";

describe("Wilson's interval of a share", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])("of %i in %i is as Newcombe printed it", (count, of, lower, upper) => {
    const interval = wilson(count, of);
    expect(interval.value).toBe(count / of);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test("nobody and everybody end exactly at nought and one", () => {
    expect(wilson(0, 17).lower).toBe(0);
    expect(wilson(17, 17).upper).toBe(1);
  });

  test.each([8, 20, 45])(
    "catches the truth 95 times in 100 on average, counted out for groups of %i",
    (of) => {
      const truths = Array.from({length: 99}, (_, index) => (index + 1) / 100);
      const caught = truths.map((truth) =>
        Array.from({length: of + 1}, (_, count) => {
          const {lower, upper} = wilson(count, of);
          return lower <= truth && truth <= upper ? binomial(count, of, truth) : 0;
        }).reduce((sum, probability) => sum + probability, 0)
      );
      const mean = caught.reduce((sum, coverage) => sum + coverage, 0) / caught.length;
      expect(mean).toBeGreaterThan(0.945);
      expect(mean).toBeLessThan(0.965);
      expect(Math.min(...caught)).toBeGreaterThan(0.83);
    }
  );
});
