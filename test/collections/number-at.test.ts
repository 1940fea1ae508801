import {expect, test} from "vitest";
import {numberAt} from "../../loaders/collections/number-at.ts";

test("a place within the list has its number", () => {
  expect(numberAt(Uint16Array.of(7, 0, 3), 1)).toBe(0);
});

test("a place beyond it has none, and is no 0", () => {
  expect(() => numberAt(Uint16Array.of(7, 0, 3), 3)).toThrow("There is no number at 3 of 3.");
});
