import {expect, test} from "vitest";
import {meanInterval} from "../../loaders/statistics/mean-interval.ts";
import {meanOfIntervals} from "../../loaders/statistics/mean-of-intervals.ts";

// Student's t at 97.5%: 2.5706 with 5 degrees of freedom, 2.2622 with 9, 2.0423 with 30 (any printed table).
test.each([
  [6, 2.5706],
  [10, 2.2622],
  [31, 2.0423]
])("the mean of %i subjects reaches as far as Student's t", (size, t) => {
  const interval = meanInterval(14.1, Math.sqrt(size), size);
  expect(interval.value).toBe(14.1);
  expect(interval.upper - 14.1).toBeCloseTo(t, 3);
  expect(14.1 - interval.lower).toBeCloseTo(t, 3);
});

test("four equal figures together are known twice as well as one", () => {
  const one = {value: 10, lower: 7, upper: 14};
  expect(meanOfIntervals([one, one, one, one])).toEqual({value: 10, lower: 8.5, upper: 12});
});
