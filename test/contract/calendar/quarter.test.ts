import {expect, it} from "vitest";
import {
  isLastOfYear,
  lastDayOfQuarter,
  quarterSlug,
  quartersOf,
  yearOfQuarter
} from "../../../loaders/contract/calendar/quarter.ts";

it("a year has four quarters, which end when its third, sixth, ninth and twelfth month do", () => {
  expect(quartersOf("2019/20").map(lastDayOfQuarter)).toEqual([
    "2019-06-30",
    "2019-09-30",
    "2019-12-31",
    "2020-03-31"
  ]);
});

it("a quarter knows its year, its place at the end of it, and its name in an address", () => {
  expect(yearOfQuarter("2019/20 Q1")).toBe("2019/20");
  expect([isLastOfYear("2019/20 Q3"), isLastOfYear("2019/20 Q4")]).toEqual([false, true]);
  expect(quarterSlug("2019/20 Q1")).toBe("2019-20-q1");
});
