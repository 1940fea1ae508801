import type {Authority} from "../../contract/authority.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {required} from "../../contract/required.ts";
import type {Interval} from "../../statistics/interval.ts";
import {meanInterval} from "../../statistics/mean-interval.ts";
import {meanOfIntervals} from "../../statistics/mean-of-intervals.ts";
import {median} from "../../statistics/median.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";
import {type Comparators, latestOf, obstacleTo} from "./comparator.ts";
import type {OtherFigure} from "./other-figure.ts";
import {type PublicSizes, theirRange} from "./their-range.ts";

/** Fewer neighbours than this have no meaningful mean or median. */
const FEWEST_NEIGHBOURS = 3;

/** The interval of the median of many normal figures is √(π / 2) times as wide as that of their mean. */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);

/**
 * The statistical neighbours together: their mean, which the Department's LAIT shows, and their median, which its
 * children's social care dashboard shows. The two can disagree, so each is called by its name.
 */
export function neighboursTogether(
  ours: MeasureRow,
  authority: Authority,
  comparators: Comparators,
  sizes: PublicSizes
): readonly OtherFigure[] {
  const latest = authority.neighbours.areas
    .map(({code}) => latestOf(ours, code, comparators))
    .filter((row) => row !== undefined);
  const period = latest
    .map(({timePeriod}) => timePeriod)
    .toSorted()
    .at(-1);
  const figures = latest.filter((row) => row.timePeriod === period && row.value !== null);
  const [first] = figures;
  if (first === undefined || period === undefined || figures.length < FEWEST_NEIGHBOURS) return [];

  const values = figures.flatMap(({value}) => value ?? []);
  const ranges = figures.flatMap((row) => theirRange(row, sizes) ?? []);
  const allKnown = ranges.length === figures.length;
  const mean = allKnown ? meanOfIntervals(ranges) : meanBySpread(values);
  const middle = required(median(values), "the median of the neighbours");
  const shared = {
    period,
    source: first.source,
    absence: null,
    half: Math.max(...figures.map(({decimals}) => halfOfLastPlace(decimals))),
    obstacle: obstacleTo(ours, {...first, areaName: "the neighbours"}),
    remark: remark(figures.length, authority.neighbours.areas.length, allKnown)
  };
  return [
    {...shared, name: "neighbours-mean", value: mean.value, range: mean},
    {...shared, name: "neighbours-median", value: middle, range: aroundMedian(middle, mean)}
  ];
}

/**
 * The mean of figures when it is not known how far chance moved each. Its interval comes from how far they are apart.
 * That includes real differences between councils, so verdicts are too rare rather than too frequent.
 */
function meanBySpread(values: readonly number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return meanInterval(mean, Math.sqrt(squares / (values.length - 1)), values.length);
}

const aroundMedian = (middle: number, mean: Interval): Interval => ({
  value: middle,
  lower: middle - MEDIAN_TO_MEAN * (mean.value - mean.lower),
  upper: middle + MEDIAN_TO_MEAN * (mean.upper - mean.value)
});

function remark(known: number, all: number, sizesKnown: boolean): string | null {
  const words = [
    ...(known === all ? [] : [`${known} of the ${all} neighbours published a figure.`]),
    ...(sizesKnown
      ? []
      : ["How sure it is comes from how far they lie apart: their numbers are not published."])
  ];
  return words.length === 0 ? null : words.join(" ");
}
