import {describe, expect, test} from "vitest";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {comparisons} from "../../../loaders/release/comparisons/comparisons.ts";
import {council, ENGLAND, nothingAround, ownCount, ownRow, printed} from "../hand-made.ts";

const share = (value: number, lower: number, upper: number, row: Partial<MeasureRow> = {}) =>
  ownRow({value, lower, upper, numerator: 24, denominator: 293, ...row});

const against = (rows: readonly ComparisonRow[], name: string) =>
  rows.find((row) => row.compared_with === name);

describe("our own earlier years", () => {
  test("a rise that leaves no change out of its interval is higher; its other year is named", () => {
    const rows = comparisons(
      [
        share(84, 81, 87, {measure: "took-part"}),
        share(72, 68, 75, {measure: "took-part", time_period: "2017/18"})
      ],
      nothingAround
    );
    expect(against(rows, "previous-year")).toMatchObject({
      time_period: "2018/19",
      their_period: "2017/18",
      their_value: 72,
      difference: 12,
      verdict: "higher"
    });
    const {lower, upper} = against(rows, "previous-year") ?? {};
    expect(lower).toBeCloseTo(12 - Math.hypot(3, 3), 6);
    expect(upper).toBeCloseTo(12 + Math.hypot(3, 4), 6);
  });

  test("a fall that chance could make is no clear difference", () => {
    const rows = comparisons([share(8, 5, 12), share(10, 7, 14, {time_period: "2017/18"})], nothingAround);
    expect(against(rows, "previous-year")).toMatchObject({difference: -2, verdict: "no clear difference"});
  });

  test("numbers are judged as counts that could have come out otherwise", () => {
    const rows = comparisons(
      [ownCount("adopted", 13), ownCount("adopted", 7, {time_period: "2017/18"})],
      nothingAround
    );
    expect(against(rows, "previous-year")).toMatchObject({difference: 6, verdict: "no clear difference"});
  });

  test("three years before is three, and the first of five years lies four before the last", () => {
    const years = ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];
    const rows = comparisons(
      years.map((time_period) => ownCount("children-looked-after", 300, {time_period})),
      nothingAround
    ).filter(({time_period}) => time_period === "2018/19");
    expect(rows.map(({compared_with, their_period}) => `${compared_with} ${their_period}`)).toEqual([
      "five-years-before 2014/15",
      "previous-year 2017/18",
      "three-years-before 2015/16"
    ]);
    expect(rows.every(({verdict}) => verdict === "same")).toBe(true);
  });

  test("a quarter's stock is set beside the same quarter a year before and the last 31 March", () => {
    const quarter = (time_period: string, value: number) =>
      ownCount("children-looked-after", value, {time_period, time_identifier: "Quarter"});
    const rows = comparisons(
      [
        ownCount("children-looked-after", 293),
        quarter("2018/19 Q1", 300),
        quarter("2018/19 Q4", 293),
        quarter("2019/20 Q1", 288)
      ],
      nothingAround
    ).filter(({time_period}) => time_period === "2019/20 Q1");
    expect(
      rows.map(({compared_with, their_period, difference}) => [compared_with, their_period, difference])
    ).toEqual([
      ["previous-year", "2018/19 Q1", -12],
      ["year-end", "2018/19 Q4", -5]
    ]);
  });

  test("a hidden figure on either side gives no number and no verdict", () => {
    const hidden = ownCount("uasc", 0, {value: null, numerator: null, symbol: "c", time_period: "2017/18"});
    const rows = comparisons([ownCount("uasc", 30), hidden], nothingAround);
    expect(rows).toEqual([
      expect.objectContaining({
        their_value: null,
        difference: null,
        verdict: "not available",
        reason: "One of the two figures is hidden to protect children."
      })
    ]);
  });
});

describe("England, region and neighbours", () => {
  const england = (value: number, row = {}) => printed({...ENGLAND, value, ...row});

  test("a gap that the rounding of a printed figure could make is not clear", () => {
    const ours = share(8.2, 7.4, 9.1);
    const compareWith = (decimals: number) =>
      against(comparisons([ours], {...nothingAround, comparators: [england(9.4, {decimals})]}), "england")
        ?.verdict;
    expect(compareWith(1)).toBe("lower");
    expect(compareWith(0)).toBe("no clear difference");
  });

  test("the latest year up to ours is taken and named; of another year there is no verdict", () => {
    const comparators = [
      england(10, {timePeriod: "2016/17"}),
      england(11, {timePeriod: "2017/18"}),
      england(30, {timePeriod: "2019/20"})
    ];
    const rows = comparisons([share(8.2, 5.6, 11.9)], {...nothingAround, comparators});
    expect(against(rows, "england")).toMatchObject({
      their_period: "2017/18",
      their_value: 11,
      verdict: "not comparable",
      lower: null,
      reason: "The latest figure of England is for 2017/18, another year than ours."
    });
  });

  test("a number of children is never set beside another area's number", () => {
    const comparators = [england(78_140, {measure: "children-looked-after", unit: "children", decimals: -1})];
    expect(comparisons([ownCount("children-looked-after", 293)], {...nothingAround, comparators})).toEqual(
      []
    );
  });

  test("a count of ours is compared as the share that others print: 13 of 208 who left, England 12%", () => {
    const adoption = {measure: "ceased", breakdown: "reason", category: "adoption"} as const;
    const comparators = [
      england(12, {...adoption, unit: "%"}),
      england(3590, {...adoption, unit: "children", decimals: -1})
    ];
    const adopted = ownCount("ceased", 13, {...adoption, denominator: 208});
    const rows = comparisons([adopted], {...nothingAround, comparators});
    expect(rows).toEqual([
      expect.objectContaining({
        compared_with: "england",
        their_value: 12,
        difference: -5.75,
        verdict: "lower",
        reason: "Printed as a share of the total, and compared as one."
      })
    ]);
  });

  test("a withheld figure of another council stays withheld", () => {
    const comparators = [printed({areaCode: "E06000991", areaName: "Northport", value: null, symbol: "c"})];
    const rows = comparisons([share(8.2, 5.6, 11.9)], {...nothingAround, comparators});
    expect(against(rows, "E06000991")).toMatchObject({
      their_value: null,
      verdict: "not available",
      reason: "Northport's figure was withheld by its publisher."
    });
  });

  test("a neighbour's own chance counts too, and without knowing it there is no verdict", () => {
    const neighbour = {areaCode: "E06000991", areaName: "Northport"};
    const ours = share(8.2, 5.6, 11.9);
    const theirs = printed({...neighbour, value: 13});
    const size = printed({...neighbour, measure: "children-looked-after", value: 250, unit: "children"});
    const verdict = (comparators: ReturnType<typeof printed>[]) =>
      against(comparisons([ours], {...nothingAround, comparators}), "E06000991")?.verdict;
    expect(verdict([theirs])).toBe("not comparable");
    expect(verdict([theirs, size])).toBe("no clear difference");
    expect(verdict([theirs, {...size, value: 2500}])).toBe("lower");
  });

  test("neighbours are given as mean and median, each saying which", () => {
    const comparators = [9, 10, 20].map((value, index) =>
      printed({areaCode: council.neighbours.areas[index]?.code ?? "", value})
    );
    const rows = comparisons([share(8.2, 5.6, 11.9)], {...nothingAround, comparators});
    expect(against(rows, "neighbours-mean")?.their_value).toBe(13);
    expect(against(rows, "neighbours-median")?.their_value).toBe(10);
  });

  test("where the neighbours' numbers are not public, how far they lie apart says how sure their mean is", () => {
    const meanOf = (values: readonly number[]) => {
      const comparators = values.map((value, index) =>
        printed({areaCode: council.neighbours.areas[index]?.code ?? "", value})
      );
      return against(
        comparisons([share(8.2, 5.6, 11.9)], {...nothingAround, comparators}),
        "neighbours-mean"
      );
    };
    expect(meanOf([12.9, 13, 13.1])).toMatchObject({
      their_value: 13,
      verdict: "lower",
      reason: expect.stringContaining("how far they lie apart")
    });
    expect(meanOf([9, 10, 20])).toMatchObject({their_value: 13, verdict: "no clear difference"});
  });

  test("two neighbours are no group", () => {
    const comparators = [9, 10].map((value, index) =>
      printed({areaCode: council.neighbours.areas[index]?.code ?? "", value})
    );
    const rows = comparisons([share(8.2, 5.6, 11.9)], {...nothingAround, comparators});
    expect(against(rows, "neighbours-mean")).toBeUndefined();
  });
});

describe("the same figure in print", () => {
  const ours = ownCount("children-looked-after", 293);
  const theirs = (value: number, decimals: number) =>
    printed({measure: "children-looked-after", unit: "children", value, decimals});

  test("agrees where rounding explains the gap", () => {
    const rows = comparisons([ours], {...nothingAround, comparators: [theirs(290, -1)]});
    expect(against(rows, "published")).toMatchObject({their_value: 290, verdict: "same"});
  });

  test("is a check without a verdict where it does not", () => {
    const rows = comparisons([ours], {...nothingAround, comparators: [theirs(290, 0)]});
    expect(against(rows, "published")).toMatchObject({difference: 3, verdict: "not comparable"});
  });

  test("is compared as a share where it was printed as one", () => {
    const black = {breakdown: "ethnic-group", category: "black"};
    const count = ownCount("children-looked-after", 47, {...black, denominator: 293});
    const report = printed({...black, measure: "children-looked-after", value: 16, unit: "%"});
    expect(against(comparisons([count], {...nothingAround, ledger: [report]}), "published")).toMatchObject({
      their_value: 16,
      difference: expect.closeTo(0.04, 2),
      verdict: "same"
    });
  });
});

test("a target is exact: only our own figure can have been moved by chance", () => {
  const tookPart = (value: number, lower: number, upper: number) =>
    against(comparisons([share(value, lower, upper, {measure: "took-part"})], nothingAround), "target");
  expect(tookPart(84, 81, 87)).toMatchObject({their_value: 90, difference: -6, verdict: "lower"});
  expect(tookPart(88, 85, 91)).toMatchObject({verdict: "no clear difference"});
});

test("a group's index is set beside 1, the population as the census counts it", () => {
  const census = [2011, 2021].map((year) => ({
    census: year,
    areaCode: council.code,
    areaName: council.name,
    ethnicGroup: "Black or Black British",
    category: "African",
    population: 100,
    ageGroup: "all ages",
    source: `ONS Census ${year}`
  }));
  const ours = share(1.6, 1.2, 2.1, {
    measure: "ethnic-representation",
    breakdown: "ethnic-group",
    category: "black"
  });
  expect(against(comparisons([ours], {...nothingAround, census}), "population")).toMatchObject({
    their_value: 1,
    their_period: "2021",
    their_source: "ONS Census 2021",
    verdict: "higher"
  });
});

test("a change that would be clear alone is not clear among others that a reader sees with it", () => {
  const change = (measure: MeasureId, value: number) => [
    share(value, value - 3, value + 3, {measure}),
    share(10, 7, 13, {measure, time_period: "2017/18"})
  ];
  const rows = comparisons(
    [...change("over-20-miles", 25), ...change("distance-not-known", 14.5), ...change("returned-home", 10.2)],
    nothingAround
  );
  const q = (measure: string) => rows.find((row) => row.measure === measure)?.q_value ?? 0;
  expect(q("over-20-miles")).toBeLessThan(0.001);
  // Alone it would be clear (p = 0.034); among three it is the second, so its q is 0.034 × 3 / 2.
  expect(q("distance-not-known")).toBeGreaterThan(0.05);
  expect(rows.find((row) => row.measure === "distance-not-known")).toMatchObject({
    verdict: "no clear difference"
  });
  expect(q("returned-home")).toBeGreaterThan(0.9);
});
