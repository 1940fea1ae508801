import {describe, expect, test} from "vitest";
import {ownRow} from "../../loaders/release/own-row.ts";
import {council, gated} from "./hand-made.ts";

const rowOf = (figure: Parameters<typeof gated>[0]) => ownRow(gated(figure), {unit: "%"}, council);

describe("a figure of our own as a row", () => {
  test("a count is its own value and keeps the total that it is a share of", () => {
    expect(rowOf({kind: "count", numerator: 46, denominator: 293})).toMatchObject({
      area_code: "E06000999",
      area_name: "Westhaven",
      basis: "own",
      numerator: 46,
      denominator: 293,
      value: 46,
      lower: null,
      upper: null
    });
  });

  test("a share is in per cent with Wilson's interval", () => {
    // Newcombe 1998: 15 of 148 is 0.0624 to 0.1605.
    const row = rowOf({kind: "share", numerator: 15, denominator: 148});
    expect(row.value).toBeCloseTo(10.135135, 6);
    expect(row.lower).toBeCloseTo(6.24, 2);
    expect(row.upper).toBeCloseTo(16.05, 2);
  });

  test("a share over 100%, which a log may give by mistake, has no interval", () => {
    expect(rowOf({kind: "share", numerator: 12, denominator: 10})).toMatchObject({
      value: 120,
      lower: null,
      upper: null
    });
  });

  test("a rate is per 10,000 residents with a Poisson interval, the residents its denominator", () => {
    const row = rowOf({kind: "rate", numerator: 100, population: 50_000});
    expect(row).toMatchObject({numerator: 100, denominator: 50_000, value: 20});
    expect(row.lower).toBeCloseTo(16.27, 2);
    expect(row.upper).toBeCloseTo(24.33, 2);
  });

  test("an index is the share over the population's, and so is its interval", () => {
    const row = rowOf({kind: "index", numerator: 15, denominator: 148, populationShare: 0.05});
    expect(row.value).toBeCloseTo(2.027027, 6);
    expect(row.lower).toBeCloseTo(1.248, 3);
  });

  test("a mean shows over how many it is, and no interval where the spread is unknown", () => {
    expect(rowOf({kind: "mean", mean: 62, deviation: null, denominator: 12})).toMatchObject({
      value: 62,
      denominator: 12,
      lower: null
    });
    expect(rowOf({kind: "mean", mean: 62, deviation: 6, denominator: 12}).lower).toBeCloseTo(58.19, 2);
  });

  test("a quarter of a year that has no return yet is provisional, a hidden one hidden and no more", () => {
    const quarter = {timeIdentifier: "Quarter", kind: "count", numerator: 46, denominator: null} as const;
    expect(rowOf({...quarter, timePeriod: "2018/19 Q1"}).symbol).toBe("");
    expect(rowOf({...quarter, timePeriod: "2019/20 Q1"})).toMatchObject({symbol: "p", value: 46});
    expect(rowOf({...quarter, timePeriod: "2019/20 Q1", symbol: "c", numerator: null}).symbol).toBe("c");
  });

  test("hidden is null in every number, whatever the gate still holds", () => {
    const hidden = rowOf({kind: "share", symbol: "c", numerator: null, denominator: 293});
    expect(hidden).toMatchObject({
      symbol: "c",
      numerator: null,
      denominator: null,
      value: null,
      lower: null,
      upper: null
    });
  });

  test("nobody to be a share of is no figure, not nought", () => {
    const row = rowOf({kind: "share", numerator: 0, denominator: 0});
    expect(row).toMatchObject({denominator: 0, value: null, symbol: "z"});
  });
});

describe("a total in which the same audits are counted several times over", () => {
  const audits = (breakdown: string) =>
    ownRow(
      gated({
        kind: "share",
        measure: "audits",
        breakdown,
        category: breakdown,
        numerator: 136,
        denominator: 180
      }),
      {unit: "%", repeats: "audits"},
      council
    );

  test("has its value and no interval, so that nothing is judged by it", () => {
    expect(audits("total")).toMatchObject({numerator: 136, denominator: 180, lower: null, upper: null});
    expect(audits("total").value).toBeCloseTo(75.6, 1);
  });

  test("leaves each question its interval: one answer from one audit", () => {
    expect(audits("audit-question").lower).not.toBeNull();
  });
});
