import {describe, expect, it} from "vitest";
import {expectedSize} from "../../loaders/disclosure/expected-size.ts";
import type {Figure} from "../../loaders/measures/counted.ts";

const key = {
  measure: "children-looked-after",
  timePeriod: "2018/19",
  timeIdentifier: "31 March",
  breakdown2: null,
  category2: null,
  source: "made up"
} as const;

const count = (numerator: string, breakdown: string, category: string): Figure => ({
  ...key,
  breakdown,
  category,
  kind: "count",
  numerator,
  of: null
});

const share = (category: string, populationShare: number): Figure => ({
  ...key,
  measure: "ethnic-representation",
  breakdown: "ethnic-group",
  category,
  kind: "index",
  numerator: category,
  of: "all",
  populationShare
});

describe("How large a category is by what is public", () => {
  it("goes by England's children where nothing nearer is known", () => {
    const size = expectedSize({
      figures: [
        count("A", "placement-type", "foster-other"),
        count("B", "placement-type", "with-parents"),
        count("C", "placement-type", "residential-school")
      ]
    });
    expect(size("A")).toBe(1);
    expect(size("B")).toBeGreaterThan(0);
    expect(size("B")).toBeLessThan(1);
    expect(size("C")).toBe(0);
  });

  it("goes by the council's own residents where figures set children beside them", () => {
    const size = expectedSize({
      figures: [share("white", 0.3), share("asian", 0.5), count("not-known", "ethnic-group", "not-known")]
    });
    expect([size("asian"), size("white"), size("not-known")]).toEqual([1, 0.5, 0]);
  });

  it("takes the cell of a two-way table for as large as the smaller of its categories", () => {
    const cell = {
      ...count("AB", "age-band", "10-to-15"),
      breakdown2: "legal-status",
      category2: "youth-justice"
    };
    expect(expectedSize({figures: [cell]})("AB")).toBe(0);
  });

  it("knows nothing of totals and of breakdowns of the council's own", () => {
    const size = expectedSize({
      figures: [count("all", "total", "total"), count("odd", "dispute-area", "housing")]
    });
    expect([size("all"), size("odd"), size("never shown")]).toEqual([0, 0, 0]);
  });
});
