import {ENGLAND_SYMBOLS, type England} from "../../contract/england.ts";
import {required} from "../../contract/required.ts";
import type {PrintedNumber} from "./department-row.ts";

/** A figure as it is held, with the place of its source in the list: the lower, the more it counts for. */
export interface HeldFigure extends PrintedNumber {
  readonly source: number;
}

/** Each series as figures by area and year: `E06000017 2018`. The maps may be added to. */
export function heldGrid({numbers, areas, series}: England): readonly Map<string, HeldFigure>[] {
  return series.map((_, place) => {
    const figures = new Map<string, HeldFigure>();
    const end = required(numbers.starts[place + 1], "where a series ends");
    for (let at = required(numbers.starts[place], "where a series begins"); at < end; at++) {
      const area = required(areas[required(numbers.area[at], "an area")], "an area of the list");
      const value = required(numbers.value[at], "a value");
      figures.set(`${area.code} ${numbers.year[at]}`, {
        value: Number.isNaN(value) ? null : value,
        symbol: required(ENGLAND_SYMBOLS[required(numbers.symbol[at], "a symbol")], "a symbol of the list"),
        source: required(numbers.source[at], "a source")
      });
    }
    return figures;
  });
}
