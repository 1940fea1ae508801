import {ENGLAND_SYMBOLS, type EnglandArea, type EnglandNumbers} from "../../contract/england.ts";
import {required} from "../../contract/required.ts";
import {startsOf} from "../starts-of.ts";
import type {HeldFigure} from "./held-grid.ts";

/** Figures by series, area and year as numbers, sorted by all three. */
export function numbersOf(
  grid: readonly ReadonlyMap<string, HeldFigure>[],
  areas: readonly EnglandArea[]
): EnglandNumbers {
  const places = new Map(areas.map(({code}, place) => [code, place]));
  const sorted = grid.flatMap((figures, series) =>
    [...figures]
      .map(([key, figure]) => {
        const [code = "", year] = key.split(" ");
        return {...figure, series, area: required(places.get(code), code), year: Number(year)};
      })
      .sort((one, other) => one.area - other.area || one.year - other.year)
  );
  const series = Int32Array.from(sorted, (one) => one.series);
  return {
    length: sorted.length,
    series,
    area: Int32Array.from(sorted, (one) => one.area),
    year: Int32Array.from(sorted, (one) => one.year),
    value: Float64Array.from(sorted, ({value}) => value ?? Number.NaN),
    symbol: Int32Array.from(sorted, ({symbol}) => ENGLAND_SYMBOLS.indexOf(symbol)),
    source: Int32Array.from(sorted, (one) => one.source),
    starts: startsOf(series, grid.length)
  };
}
