import type {EnglandSeries, EnglandWords} from "../../../loaders/contract/england.ts";
import {isCount} from "./chance.js";

type SeriesKey = Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;

/** The series behind another: what is counted, and of how many. */
export interface Partners {
  readonly counts: SeriesKey | null;
  readonly wholes: SeriesKey | "population" | null;
}

const TOTAL = {breakdown: "total", category: "total"} as const;

/** Which published series are behind a share or a rate. A count needs none; of a score or a cost there is none. */
export function partnersOf(words: EnglandWords, key: SeriesKey): Partners {
  const {measure, breakdown, category, unit} = key;
  const of = words.measures.find(({id}) => id === measure)?.of ?? null;
  const published = (wanted: Omit<SeriesKey, "unit">): SeriesKey | null =>
    words.series.find(
      (one) =>
        one.measure === wanted.measure &&
        one.breakdown === wanted.breakdown &&
        one.category === wanted.category &&
        isCount(one.unit)
    ) ?? null;
  if (unit.startsWith("per "))
    return of === null
      ? {counts: null, wholes: null}
      : {counts: published({measure: of, ...TOTAL}), wholes: "population"};
  if (unit !== "%") return {counts: null, wholes: null};
  return {
    counts: published({measure, breakdown, category}),
    wholes:
      breakdown !== "total"
        ? published({measure, ...TOTAL})
        : of === null
          ? null
          : published({measure: of, ...TOTAL})
  };
}
