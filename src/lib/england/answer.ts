import type {
  EnglandArea,
  EnglandFigure,
  EnglandSymbol,
  EnglandWords
} from "../../../loaders/contract/england.ts";
import {ENGLAND} from "../../contract/area-code.js";
import {required} from "../../contract/required.js";
import {type Limits, limitsOf} from "./chance.js";
import type {EnglandChoices} from "./choices.js";
import {comparedWith} from "./compared-with.js";
import {existed} from "./existed.js";
import {roundCuts} from "./round-cuts.js";
import {type SeriesWords, seriesWords} from "./series-words.js";

/** A figure of one area in one year, as pages show it. */
export interface AreaFigure {
  readonly area: EnglandArea;
  readonly year: number;
  readonly value: number | null;
  readonly symbol: EnglandSymbol;
  readonly limits: Limits | null;
  /** How many children a share or a rate counts; null where that is not published. */
  readonly count: number | null;
  /** Where it was published, by its id; null where nothing was. */
  readonly source: string | null;
}

/** The figures of a series by area and year: `E06000017 2018`. */
export type SeriesFigures = ReadonlyMap<string, EnglandFigure>;

/** What was published of a series, of the counts behind it, and of what they are counts of. */
export interface Published {
  readonly figures: SeriesFigures;
  /** Null where no such series was published. */
  readonly counts: SeriesFigures | null;
  readonly wholes: SeriesFigures | "population" | null;
}

/** Everything that a page says about one choice. */
export interface Answer {
  readonly choices: EnglandChoices;
  readonly words: SeriesWords;
  /** How many decimals are published. */
  readonly decimals: number;
  readonly area: EnglandArea;
  readonly ours: AreaFigure;
  readonly england: AreaFigure;
  readonly region: AreaFigure | null;
  /** Those it is compared with, in the order of the list. */
  readonly others: readonly AreaFigure[];
  /** Every council that existed in that year, ours among them. */
  readonly councils: readonly AreaFigure[];
  /** Round numbers near the fifths of all councils' figures of all years, so that shades mean the same in each. */
  readonly cuts: readonly number[];
  /** From the first year that anybody has a figure for to the last. */
  readonly years: readonly number[];
  readonly ourYears: readonly AreaFigure[];
  readonly englandYears: readonly AreaFigure[];
  readonly othersYears: readonly (readonly AreaFigure[])[];
  /** Years from which figures are not to be compared with those before, and why. */
  readonly breaks: readonly {readonly year: number; readonly note: string}[];
  /** Where the figures of the year, and of all years, were published, by id. */
  readonly sources: {readonly year: readonly string[]; readonly years: readonly string[]};
}

/** The answer to a choice, from what was published. The same at build and in the browser. */
export function answerOf(words: EnglandWords, choices: EnglandChoices, published: Published): Answer {
  const {figures} = published;
  const areas = new Map(words.areas.map((area) => [area.code, area]));
  const areaOf = (code: string) => required(areas.get(code), `the area ${code}`);
  const known = [...figures.values()];
  const seen = known.filter(isThere).map(({year}) => year);
  const [first, last] = [Math.min(choices.year, ...seen), Math.max(choices.year, ...seen)];
  const years = Array.from({length: last - first + 1}, (_, step) => first + step);
  const decimals = known.some(({value}) => value !== null && !Number.isInteger(value)) ? 1 : 0;
  const {unit} = choices.series;
  const figureOf = (area: EnglandArea, year: number): AreaFigure => {
    const key = `${area.code} ${year}`;
    const found = figures.get(key);
    const count = published.counts?.get(key)?.value ?? null;
    const of =
      published.wholes === "population"
        ? words.population.get(`${area.code} ${year - 1}`)
        : published.wholes?.get(key)?.value;
    const value = found?.value ?? null;
    return {
      area,
      year,
      value,
      symbol: found?.symbol ?? "x",
      limits: limitsOf({value, unit, decimals, count, of: of ?? null}),
      count,
      source: found?.source ?? null
    };
  };
  const area = areaOf(choices.area);
  const england = areaOf(ENGLAND.code);
  const others = comparedWith(words, choices).map(areaOf);
  const at = (one: EnglandArea) => figureOf(one, choices.year);
  const over = (one: EnglandArea) => years.map((year) => figureOf(one, year));
  const councils = words.areas
    .filter((one) => one.level === "Local authority" && existed(one, choices.year))
    .map(at);
  const [ourYears, englandYears, othersYears] = [over(area), over(england), others.map(over)];
  const region = area.region === null ? null : at(areaOf(area.region.code));
  return {
    choices,
    words: seriesWords(words, choices.series),
    decimals,
    area,
    ours: at(area),
    england: at(england),
    region,
    others: others.map(at),
    councils,
    cuts: roundCuts(
      known.flatMap(({area: code, value}) =>
        value !== null && areas.get(code)?.level === "Local authority" ? [value] : []
      )
    ),
    years,
    ourYears,
    englandYears,
    othersYears,
    breaks: words.breaks.filter(
      ({measure, breakdown, year}) =>
        measure === choices.series.measure &&
        breakdown === choices.series.breakdown &&
        year > first &&
        year <= last
    ),
    sources: {
      year: sourcesOf([...councils, at(england), ...(region ? [region] : [])]),
      years: sourcesOf([...ourYears, ...englandYears, ...othersYears.flat()])
    }
  };
}

const isThere = ({value, symbol}: EnglandFigure): boolean =>
  value !== null || symbol === "c" || symbol === "k";

const sourcesOf = (figures: readonly AreaFigure[]): readonly string[] => [
  ...new Set(figures.flatMap(({source, value}) => (source === null || value === null ? [] : [source])))
];
