import {expect, test} from "vitest";
import {changeText} from "../../../../src/lib/changes/change-text.ts";

test.each([
  [{before: 291, now: 293, unit: "children"}, 0, "2 more"],
  [{before: 1_204, now: 1_101, unit: "reviews"}, 0, "103 fewer"],
  [{before: 8.4, now: 8.6, unit: "%"}, 0, "1 point higher"],
  [{before: 67.5, now: 64.3, unit: "per 10,000"}, 0, "4 lower"],
  [{before: 1.24, now: 1.36, unit: "times"}, 1, "0.2 higher"],
  [{before: null, now: 12, unit: "children"}, 0, ""]
])("%o to %i decimals is %s", (figures, decimals, words) =>
  expect(changeText(figures, decimals)).toBe(words)
);
