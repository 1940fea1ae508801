import {describe, expect, it} from "vitest";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {serverDocument} from "../../../../src/charts/server-document.ts";
import {monthsFigure} from "../../../../src/lib/figures/months-figure.ts";
import {ownYears} from "../../../../src/lib/figures/own-years.ts";
import {trendFigure} from "../../../../src/lib/figures/trend-figure.ts";
import {measurePage} from "../../../../src/lib/measure/measure-page.ts";
import {yearFigure} from "../../../../src/lib/measure/year-figure.ts";
import type {Release} from "../../../../src/lib/release/release.ts";
import {figure, hidden, measure, release, share} from "../hand-made.ts";

const MEASURE = "three-or-more-placements";
const groups = (time_period: string, ...counts: readonly (number | null)[]) =>
  counts.map((count, place) => {
    const at: Partial<MeasureRow> = {
      time_period,
      measure: MEASURE,
      unit: "%",
      breakdown: "ethnic-group",
      category: ["black", "asian", "white"][place] ?? ""
    };
    return count === null ? hidden(at) : share(count, 100, at);
  });
const swindon = {area_code: "E06000030", area_name: "Swindon", basis: "published", source: "DfE"} as const;

/** Two years of one measure: its total, three groups (all hidden in the first year), and one neighbour in the second alone. */
const made: Release = (() => {
  const of = release([
    share(24, 293, {time_period: "2017/18"}),
    share(30, 293),
    share(40, 500, swindon),
    ...groups("2017/18", null, null, null),
    ...groups("2018/19", 8, 12, 10)
  ]);
  const {authority} = of.manifest;
  const neighbours = {...authority.neighbours, areas: [{code: swindon.area_code, name: "Swindon"}]};
  return {
    ...of,
    catalogue: {...of.catalogue, measures: [measure({id: MEASURE, tables: [[], ["ethnic-group"]]})]},
    manifest: {...of.manifest, authority: {...authority, neighbours}}
  };
})();

const drawn = (from: Release, place: string, year: string) =>
  yearFigure(from, MEASURE, place, year, serverDocument())?.html ?? null;

describe("what a measure's page shows of one year", () => {
  it("is the same from the page's own figures, in the browser, as from the whole release", () => {
    const own = ownYears(made, MEASURE) as unknown as Release;
    for (const place of ["neighbours", "ethnic-group"])
      expect(drawn(own, place, "2018/19")).toBe(drawn(made, place, "2018/19"));
    expect(drawn(own, "neighbours", "2018/19")).toContain("Swindon");
  });

  it("is nothing where the year has nothing, and one sentence where all is hidden", () => {
    expect(drawn(made, "neighbours", "2017/18")).toBeNull();
    expect(drawn(made, "ethnic-group", "2017/18")).toContain("hidden, so that no child can be found");
    expect(drawn(made, "ethnic-group", "2017/18")).not.toContain("<svg");
  });

  it("stands after the choice of year, and what shows every year before it", () => {
    const all = ["2016/17", "2017/18", "2018/19"].flatMap((year) => groups(year, 5, 6, 7));
    const total = ["2016/17", "2017/18", "2018/19"].map((time_period) => share(20, 293, {time_period}));
    const body = measurePage({...made, measures: [...total, ...all]}, MEASURE).body.html;
    const places = ['id="years"', 'id="year-chooser"', 'data-of-year="ethnic-group"', 'id="method"'].map(
      (mark) => body.indexOf(mark)
    );
    expect(places.includes(-1)).toBe(false);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("what a trend says of itself", () => {
  const years = ["2017/18", "2018/19"];
  const subtitle = (unit: string, bounds: {lower: number | null; upper: number | null}) =>
    trendFigure(
      release(
        years.map((time_period) => figure({measure: MEASURE, time_period, unit, value: 14, ...bounds})),
        {catalogue: {measures: [measure({id: MEASURE, unit})], breakdowns: []}}
      ),
      MEASURE,
      "2018/19"
    )?.subtitle;

  it("names its band only where there is one", () => {
    expect(subtitle("children", {lower: null, upper: null})).not.toContain("Band");
    expect(subtitle("%", {lower: 12, upper: 16})).toContain("Band: 95% interval");
  });

  it("owns up where the scale does not start at zero", () => {
    expect(subtitle("score", {lower: 12, upper: 16})).toContain("The scale does not start at zero");
    expect(subtitle("%", {lower: 12, upper: 16})).not.toContain("zero");
  });
});

describe("the months of a year", () => {
  const month = (period: string, onTime: number, upper: number, lower: number) =>
    figure({
      measure: "reviews-in-timescale-of-due",
      time_period: period,
      time_identifier: "Month",
      value: onTime,
      lower,
      upper,
      unit: "%"
    });
  const title = (...rows: ReturnType<typeof month>[]) => monthsFigure(release(rows), "2018/19")?.title;

  it("have a weakest and a best only where their intervals part", () => {
    expect(title(month("2018-04", 84, 91, 73), month("2018-05", 86, 92, 75))).toBe(
      "No clear difference between months: 84% to 86% on time"
    );
    expect(title(month("2018-04", 86.1, 91, 73), month("2018-05", 86.4, 92, 75))).toBe(
      "No clear difference between months: 86% on time"
    );
    expect(title(month("2018-04", 70, 79, 60), month("2018-05", 95, 98, 87))).toBe(
      "April 2018 was the weakest month, May 2018 the best"
    );
  });
});
