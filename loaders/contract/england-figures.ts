import {ENGLAND_SYMBOLS, type England, type EnglandFigure} from "./england.js";
import {required} from "./required.js";

/** The place of a series in the list; null where nothing of it was ever published. */
export function seriesPlace(
  {series}: Pick<England, "series">,
  wanted: {
    readonly measure: string;
    readonly breakdown: string;
    readonly category: string;
    readonly unit: string;
  }
): number | null {
  const place = series.findIndex(
    (one) =>
      one.measure === wanted.measure &&
      one.breakdown === wanted.breakdown &&
      one.category === wanted.category &&
      one.unit === wanted.unit
  );
  return place < 0 ? null : place;
}

/** Every figure of a series by its place in the list, sorted by area and year. */
export function figuresOf({numbers, areas, sources}: England, place: number): readonly EnglandFigure[] {
  const from = required(numbers.starts[place], "where a series begins");
  const to = required(numbers.starts[place + 1], "where a series ends");
  return Array.from({length: to - from}, (_, step): EnglandFigure => {
    const at = from + step;
    const value = required(numbers.value[at], "a value");
    return {
      area: required(areas[required(numbers.area[at], "an area")], "an area of the list").code,
      year: required(numbers.year[at], "a year"),
      value: Number.isNaN(value) ? null : value,
      symbol: required(ENGLAND_SYMBOLS[required(numbers.symbol[at], "a symbol")], "a symbol of the list"),
      source: required(sources[required(numbers.source[at], "a source")], "a source of the list").id
    };
  });
}
