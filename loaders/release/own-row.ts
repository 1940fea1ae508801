import type {Authority} from "../contract/authority.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {FigureSymbol} from "../contract/figure-key.ts";
import type {MeasureRow, MeasureWords} from "../contract/release.ts";
import type {GatedFigure} from "../contract/released.ts";
import type {Interval} from "../statistics/interval.ts";
import {meanInterval} from "../statistics/mean-interval.ts";
import {poissonInterval} from "../statistics/poisson-interval.ts";
import {wilson} from "../statistics/wilson.ts";
import {sixDecimals} from "./six-decimals.ts";

/** The numbers of a row, all of them null when the figure is hidden or there is none. */
type Numbers = Pick<MeasureRow, "numerator" | "denominator" | "value" | "lower" | "upper">;

const NONE: Numbers = {numerator: null, denominator: null, value: null, lower: null, upper: null};

/**
 * Makes a row of the release from a figure that was counted from this data folder and passed the gate. A total in which
 * the same audits, officers or reviews are counted several times over has no interval: its cases are not separate ones,
 * and an interval that took them for such would be too narrow.
 */
export function ownRow(
  figure: GatedFigure,
  {unit, repeats}: Pick<MeasureWords, "unit" | "repeats">,
  authority: Authority
): MeasureRow {
  const isRepeated = repeats !== undefined && figure.breakdown === "total";
  const numbers = {...numbersOf(figure), ...(isRepeated && {lower: null, upper: null})};
  return {
    time_period: figure.timePeriod,
    time_identifier: figure.timeIdentifier,
    geographic_level: "Local authority",
    area_code: authority.code,
    area_name: authority.name,
    measure: figure.measure,
    breakdown: figure.breakdown,
    category: figure.category,
    breakdown_2: figure.breakdown2,
    category_2: figure.category2,
    ...numbers,
    unit,
    symbol: symbolOf(figure, numbers, authority),
    basis: "own",
    source: figure.source,
    provenance: null
  };
}

/** Every figure without a value has a symbol that says why: a share of nobody does not apply. The current year is provisional. */
function symbolOf(
  {symbol, timeIdentifier, timePeriod}: GatedFigure,
  {value}: Numbers,
  {reportingYears}: Authority
): FigureSymbol {
  if (symbol !== "") return symbol;
  if (value === null) return "z";
  const goesOn = timeIdentifier === "Quarter" && !reportingYears.includes(yearOfQuarter(timePeriod));
  return goesOn ? "p" : "";
}

function numbersOf(figure: GatedFigure): Numbers {
  if (figure.symbol !== "") return NONE;
  switch (figure.kind) {
    case "count":
      return {...NONE, numerator: figure.numerator, denominator: figure.denominator, value: figure.numerator};
    case "share":
      return ofCounts(figure.numerator, figure.denominator, percent);
    case "rate":
      return ofCounts(figure.numerator, figure.population, (count, of) =>
        rounded(scaled(poissonInterval(count), 10_000 / of))
      );
    case "index":
      return ofCounts(figure.numerator, figure.denominator, (count, of) =>
        rounded(scaled(wilson(count, of), 1 / figure.populationShare))
      );
    case "mean":
      return ofMean(figure.mean, figure.deviation, figure.denominator);
    case "plain":
      return {...NONE, value: figure.value};
    case "none":
      return NONE;
  }
}

function ofCounts(
  numerator: number | null,
  denominator: number | null,
  intervalOf: (count: number, of: number) => Pick<Numbers, "value" | "lower" | "upper">
): Numbers {
  if (numerator === null || denominator === null || denominator === 0)
    return {...NONE, numerator, denominator};
  return {numerator, denominator, ...intervalOf(numerator, denominator)};
}

/** A share in per cent. One over 100%, when a log says that more reviews met an item than were checked, has no interval. */
const percent = (count: number, of: number): Pick<Numbers, "value" | "lower" | "upper"> =>
  count > of
    ? {value: sixDecimals((100 * count) / of), lower: null, upper: null}
    : rounded(scaled(wilson(count, of), 100));

function ofMean(mean: number | null, deviation: number | null, size: number | null): Numbers {
  if (mean === null) return {...NONE, denominator: size};
  if (deviation === null || size === null || size < 2)
    return {...NONE, denominator: size, value: sixDecimals(mean)};
  return {...NONE, denominator: size, ...rounded(meanInterval(mean, deviation, size))};
}

const scaled = (interval: Interval, by: number): Interval => ({
  value: by * interval.value,
  lower: by * interval.lower,
  upper: by * interval.upper
});

const rounded = (interval: Interval): Interval => ({
  value: sixDecimals(interval.value),
  lower: sixDecimals(interval.lower),
  upper: sixDecimals(interval.upper)
});
