import type {England, EnglandSeries} from "../../../loaders/contract/england.ts";
import {figuresOf, seriesPlace} from "../../contract/england-figures.js";
import type {Published, SeriesFigures} from "./answer.js";
import {partnersOf} from "./partners-of.js";

type SeriesKey = Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;

/** What was published of a series and of the counts behind it, from the numbers themselves. */
export function publishedOf(england: England, key: SeriesKey): Published {
  const {counts, wholes} = partnersOf(england, key);
  return {
    figures: byAreaAndYear(england, key),
    counts: counts && byAreaAndYear(england, counts),
    wholes: wholes === null || wholes === "population" ? wholes : byAreaAndYear(england, wholes)
  };
}

function byAreaAndYear(england: England, key: SeriesKey): SeriesFigures {
  const place = seriesPlace(england, key);
  const figures = place === null ? [] : figuresOf(england, place);
  return new Map(figures.map((figure) => [`${figure.area} ${figure.year}`, figure]));
}
