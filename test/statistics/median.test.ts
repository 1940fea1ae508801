import {expect, test} from "vitest";
import {median} from "../../loaders/statistics/median.ts";

test("is the middle, or between the two in the middle, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 9, 1])).toBe(5.5);
  expect(median([])).toBeNull();
});
