import {expect, test} from "vitest";
import {halfOfLastPlace, widenedByRounding} from "../../loaders/statistics/widened-by-rounding.ts";

test("a whole number may be half a unit off, a figure rounded to ten five", () => {
  expect(halfOfLastPlace(0)).toBe(0.5);
  expect(halfOfLastPlace(1)).toBeCloseTo(0.05, 12);
  expect(halfOfLastPlace(-1)).toBe(5);
});

test("a difference that rounding could undo is no longer clear", () => {
  const difference = {value: 2, lower: 0.3, upper: 3.7};
  expect(widenedByRounding(difference, 0.5)).toEqual({value: 2, lower: -0.2, upper: 4.2});
});
