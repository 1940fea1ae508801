import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addMonths, completedMonths, isoDate} from "../../../loaders/contract/calendar/iso-date.ts";

describe("addMonths", () => {
  test.each([
    ["2018-04-01", 6, "2018-10-01"],
    ["2018-08-31", 6, "2019-02-28"],
    ["2019-08-31", 6, "2020-02-29"],
    ["2018-11-30", 3, "2019-02-28"],
    ["2019-03-31", -12, "2018-03-31"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2019-12-15", 1, "2020-01-15"]
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe("completedMonths", () => {
  test.each([
    ["2018-04-01", "2018-09-30", 5],
    ["2018-04-01", "2018-10-01", 6],
    ["2018-08-31", "2019-02-28", 6],
    ["2018-03-31", "2018-03-31", 0]
  ])("from %s to %s it is %i", (from, to, expected) => {
    expect(completedMonths(from, to)).toBe(expected);
  });

  test("is the most that can be added without passing the day", () => {
    const day = fc
      .tuple(fc.integer({min: 1990, max: 2030}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
      .map(([year, month, date]) => isoDate(year, month, date) ?? "");
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from = "", to = ""] = [one, other].sort();
        const months = completedMonths(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      })
    );
  });
});
