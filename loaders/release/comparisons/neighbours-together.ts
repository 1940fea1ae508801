import type {Authority} from "../../read/authority.ts";
import type {PublishedRow} from "../../read/published-row.ts";
import type {Interval} from "../../statistics/interval.ts";
import {meanOfIntervals} from "../../statistics/mean-of-intervals.ts";
import {median} from "../../statistics/median.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";
import type {MeasureRow} from "../contract.ts";
import {type Comparators, latestOf, obstacleTo} from "./comparator.ts";
import type {OtherFigure} from "./other-figure.ts";
import {type PublicSizes, theirRange} from "./their-range.ts";

/** Fewer than this are no group to be in the middle of. */
const FEWEST_NEIGHBOURS = 3;

/** The median of many normal figures is the square root of π / 2 times less certain than their mean. */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);

/**
 * The statistical neighbours as one: their mean, which the department's LAIT shows, and their median, which its
 * children's social care dashboard shows. The two can disagree, so both are named for what they are.
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

  const mean = meanOfIntervals(figures.map((row) => theirRange(row, sizes) ?? asItStands(row)));
  const middle = median(figures.map((row) => row.value ?? 0)) ?? mean.value;
  const shared = {
    period,
    source: first.source,
    absence: null,
    half: Math.max(...figures.map(({decimals}) => halfOfLastPlace(decimals))),
    obstacle: obstacleTo(ours, {...first, areaName: "the neighbours"}),
    remark: remark(figures.length, authority.neighbours.areas.length)
  };
  return [
    {...shared, name: "neighbours-mean", value: mean.value, range: mean},
    {...shared, name: "neighbours-median", value: middle, range: aroundMedian(middle, mean)}
  ];
}

const asItStands = ({value}: PublishedRow): Interval => ({
  value: value ?? 0,
  lower: value ?? 0,
  upper: value ?? 0
});

const aroundMedian = (middle: number, mean: Interval): Interval => ({
  value: middle,
  lower: middle - MEDIAN_TO_MEAN * (mean.value - mean.lower),
  upper: middle + MEDIAN_TO_MEAN * (mean.upper - mean.value)
});

const remark = (known: number, all: number): string | null =>
  known === all ? null : `${known} of the ${all} neighbours published a figure.`;
