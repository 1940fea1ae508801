import {expect, test} from "vitest";
import {benjaminiHochberg} from "../../loaders/statistics/benjamini-hochberg.ts";

// The worked example of the paper: fifteen tests after a heart attack trial, four of which stand at 0.05.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1
];

test("keeps the four that Benjamini and Hochberg keep", () => {
  expect(benjaminiHochberg(published).filter((q) => q <= 0.05)).toHaveLength(4);
});

test("answers in the order asked, and a smaller p never has the larger q", () => {
  expect(benjaminiHochberg([0.5, 0.001, 0.02])).toEqual([0.5, 0.003, 0.03]);
  expect(benjaminiHochberg([0.04, 0.03])).toEqual([0.04, 0.04]);
});

test("has nothing to say of an empty list", () => {
  expect(benjaminiHochberg([])).toEqual([]);
});
