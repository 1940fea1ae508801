import {expect, test} from "vitest";
import {pValue} from "../../loaders/statistics/p-value.ts";

test("is 0.05 where the interval just touches none", () => {
  expect(pValue({value: 3, lower: 0, upper: 9})).toBeCloseTo(0.05, 5);
  expect(pValue({value: -3, lower: -9, upper: 0})).toBeCloseTo(0.05, 5);
});

// Altman and Bland, BMJ 343:d2304 (2011): a ratio of 0.81 (0.70 to 0.94) has a P value of 0.005.
test("is near what Altman and Bland printed", () => {
  const p = pValue({value: Math.log(0.81), lower: Math.log(0.7), upper: Math.log(0.94)});
  expect(Math.abs(p - 0.005)).toBeLessThan(0.001);
});

test("is 1 for no difference and 0 for one that is known exactly", () => {
  expect(pValue({value: 0, lower: -1, upper: 1})).toBe(1);
  expect(pValue({value: 2, lower: 2, upper: 2})).toBe(0);
});
