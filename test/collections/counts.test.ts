import {expect, it} from "vitest";
import {addToCount, countOf, countsBy} from "../../loaders/collections/counts.ts";

it("counts what comes, in the order in which it first comes", () => {
  const counts = countsBy(["plum", "pear", "fig", "peach"], (fruit) => fruit.charAt(0));
  expect([...counts]).toEqual([
    ["p", 3],
    ["f", 1]
  ]);
});

it("has counted a key no times that has not come", () => {
  const counts = new Map([["p", 3]]);
  expect(countOf(counts, "g")).toBe(0);
  expect(counts.has("g")).toBe(false);
});

it("starts a count at what is added first", () => {
  const counts = new Map<string, number>();
  addToCount(counts, "f");
  addToCount(counts, "f", 4);
  expect(countOf(counts, "f")).toBe(5);
});
