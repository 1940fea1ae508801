import {bars} from "../../../src/charts/bars.ts";
import {changes} from "../../../src/charts/changes.ts";
import type {ChartPoint, ChartSize, Role} from "../../../src/charts/chart-point.ts";
import {fieldOfMarks} from "../../../src/charts/field-of-marks.ts";
import {funnel} from "../../../src/charts/funnel.ts";
import {hexMap} from "../../../src/charts/hex-map.ts";
import {months} from "../../../src/charts/months.ts";
import {range} from "../../../src/charts/range.ts";
import {rankedColumn} from "../../../src/charts/ranked-column.ts";
import {rankedDots} from "../../../src/charts/ranked-dots.ts";
import {smallMultiples} from "../../../src/charts/small-multiples.ts";
import {sparkline} from "../../../src/charts/sparkline.ts";
import {strip} from "../../../src/charts/strip.ts";
import {trend} from "../../../src/charts/trend.ts";
import {yearLines} from "../../../src/charts/year-lines.ts";

/** A released figure of an example, with its interval where one is given. */
export const shown = (label: string, value: number, lower?: number, upper?: number): ChartPoint => ({
  label,
  value,
  symbol: "",
  lower: lower ?? null,
  upper: upper ?? null
});

/** A hidden figure of an example. */
export const hidden = (label: string): ChartPoint => ({
  label,
  value: null,
  symbol: "c",
  lower: null,
  upper: null
});

const years = ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];
const over = (values: readonly (number | null)[]) =>
  values.map((value, index) =>
    value === null ? hidden(years[index] ?? "") : shown(years[index] ?? "", value)
  );
const area = (label: string, values: readonly number[], role: Role = "other") => ({
  label,
  role,
  points: over(values)
});
const ours = {
  label: "Thurrock",
  role: "us" as const,
  points: years.map((year, index) => {
    const value = [75, 81, 79, 70, 67][index] ?? 0;
    return shown(year, value, value - 8, value + 8);
  })
};
const england = area("England", [60, 60, 62, 64, 65], "england");
const neighbours = [
  area("Medway", [64, 68, 61, 65, 67]),
  area("Peterborough", [70, 76, 73, 74, 72]),
  area("Swindon", [55, 60, 67, 72, 69]),
  area("Bexley", [48, 46, 42, 41, 40]),
  area("Dudley", [101, 98, 93, 95, 96])
];
const latest = [ours, england, ...neighbours].map((one) => ({
  ...(one.points.at(-1) ?? hidden("")),
  label: one.label,
  role: one.role
}));
const rate = {unit: "per 10,000", decimals: 0};
const share = {unit: "%", decimals: 0};

/** One made-up example of every chart, with a hidden figure wherever a chart can meet one. */
export const examples: Readonly<Record<string, (size: ChartSize) => SVGSVGElement>> = {
  trend: (size) => trend({...rate, series: [ours, england, ...neighbours]}, size),
  "trend-hidden": (size) =>
    trend({...share, series: [{label: "Thurrock", role: "us", points: over([8, null, 12, 9, 11])}]}, size),
  bars: (size) =>
    bars(
      {
        ...share,
        bars: [
          {...shown("Under 1", 0, 0, 24), numerator: 0, denominator: 12},
          hidden("1 to 4"),
          hidden("5 to 9"),
          {...shown("10 to 15", 18, 12, 26), numerator: 20, denominator: 112},
          {
            ...shown("16 and over, living with a relative or friend", 23, 16, 34),
            numerator: 19,
            denominator: 81
          }
        ],
        reference: {label: "All ages", value: 17}
      },
      size
    ),
  "ranked-dots": (size) =>
    rankedDots(
      {
        ...rate,
        rows: [
          ...latest
            .filter((one) => one.role !== "england")
            .map((one) => ({...one, lower: (one.value ?? 0) - 7, upper: (one.value ?? 0) + 7})),
          {...hidden("Havering"), role: "other"}
        ],
        england: 65
      },
      size
    ),
  strip: (size) => strip({...rate, points: latest}, size),
  "hex-map": (size) =>
    hexMap(
      Array.from({length: 30}, (_, at) => ({
        column: at % 5,
        row: Math.floor(at / 5),
        region: at < 15 ? "North" : "South",
        step: at === 7 ? null : at % 5,
        role: at === 12 ? ("us" as const) : at % 9 === 0 ? ("compared" as const) : ("other" as const),
        ...(at === 12 && {words: "Thurrock 67"})
      })),
      size
    ),
  "ranked-column": (size) =>
    rankedColumn(
      {
        ...rate,
        cuts: [45, 60, 75, 90],
        england: 65,
        limits: {lower: 59, upper: 75},
        dots: Array.from({length: 40}, (_, at) => ({
          label: at === 0 ? "Thurrock" : `Council ${at}`,
          value: at === 0 ? 67 : 30 + ((at * 17) % 80),
          step: at % 5,
          role: at === 0 ? ("us" as const) : at % 8 === 0 ? ("compared" as const) : ("other" as const)
        }))
      },
      size
    ),
  "year-lines": (size) =>
    yearLines(
      {
        ...rate,
        years: [2015, 2016, 2017, 2018, 2019],
        breaks: [2017],
        lines: [ours, england, ...neighbours].map(({label, role, points}, line) => ({
          label,
          role,
          points: points.map((point, at) =>
            line === 0 && at === 2
              ? {...point, value: null, symbol: "c"}
              : line === 3 && at === 0
                ? {...point, value: null, symbol: "x"}
                : point
          )
        }))
      },
      size
    ),
  changes: (size) =>
    changes(
      {
        sides: ["lower share", "higher share"],
        changes: [
          {
            label: "Asian children",
            difference: -5.6,
            lower: -9.5,
            upper: -1.9,
            clear: true,
            detail: "8% → 2.4%"
          },
          {
            label: "Black children",
            difference: 5,
            lower: -0.5,
            upper: 10.6,
            clear: false,
            detail: "11% → 16%"
          },
          {
            label: "Took part, of reviews recorded",
            difference: -1,
            lower: -5,
            upper: 3.1,
            clear: false,
            detail: "85% → 84%"
          }
        ]
      },
      size
    ),
  funnel: (size) =>
    funnel(
      {
        ...rate,
        centre: 65,
        per: 10_000,
        sizeLabel: "Children under 18 who live in the area",
        points: latest
          .filter((one) => one.role !== "england")
          .map((one, index) => ({
            label: one.label,
            role: one.role,
            value: one.value ?? 0,
            size: 43_000 + index * 6_100
          }))
      },
      size
    ),
  "small-multiples": (size) =>
    smallMultiples(
      {
        ...rate,
        panels: [
          ours,
          ...neighbours,
          {label: "Havering", role: "other", points: over([44, null, null, 42, 43])}
        ],
        reference: england
      },
      size
    ),
  months: (size) =>
    months(
      {
        months: ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"].map(
          (label, index) =>
            index === 4
              ? {label, due: null, onTime: null}
              : {label, due: 57 + ((index * 7) % 19), onTime: 50 + ((index * 7) % 19) - (index % 4)}
        )
      },
      size
    ),
  range: (size) =>
    range(
      {
        unit: "children",
        decimals: 0,
        points: years.map((label, index) => ({
          label,
          average: [56, 67, 67, 61, 62][index] ?? null,
          lowest: [58, 62, 60, 62, 44][index] ?? null,
          highest: [62, 67, 67, 65, 68][index] ?? null
        })),
        guideline: {label: "Handbook", from: 50, to: 70}
      },
      size
    ),
  "field-of-marks": (size) => fieldOfMarks({now: 293, before: 308}, size),
  "field-of-marks-rise": (size) => fieldOfMarks({now: 308, before: 293}, size),
  sparkline: (size) =>
    sparkline(
      {
        ...rate,
        name: "Thurrock",
        points: ours.points,
        england: 65,
        neighbours: [96, 79, 72, 69, 67, 56, 43, 40],
        beside: {label: "Neighbours", value: 68}
      },
      {...size, width: size.width < 480 ? 260 : 368}
    )
};
