import type {EnglandWords} from "../../../loaders/contract/england.ts";
import type {SeriesFigures} from "./answer.js";

/** The years in which any council has a figure, hidden ones included, in their order. */
export function yearsWith(figures: SeriesFigures, {areas}: Pick<EnglandWords, "areas">): readonly number[] {
  const councils = new Set(areas.flatMap(({code, level}) => (level === "Local authority" ? [code] : [])));
  const years = [...figures.values()].flatMap(({area, year, value, symbol}) =>
    councils.has(area) && (value !== null || symbol === "c") ? [year] : []
  );
  return [...new Set(years)].sort((one, other) => one - other);
}

/** The year that is shown where another was asked for: itself, or the nearest before it that has figures, or the first. */
export const yearShown = (wanted: number, years: readonly number[]): number =>
  years.includes(wanted) ? wanted : (years.findLast((one) => one < wanted) ?? years[0] ?? wanted);
