import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {Each, Offer, ShowAs} from "./offer.js";
import {ours} from "./offer.js";

/** The order of rows: as published, by value with the highest first and hidden ones last, or by name. */
export type Sort = "order" | "value" | "name";

export const SORTS: readonly Sort[] = ["order", "value", "name"];

/** The most measures in one view: nobody can read more at once. */
export const MOST_MEASURES = 3;

/** Everything that a reader has chosen on Explore. Its address says the same. */
export interface Choices {
  /** Ids in the order in which they were asked for, at least one; the first one leads. */
  readonly measures: readonly MeasureId[];
  readonly as: ShowAs;
  readonly each: Each;
  /** Oldest first, at least one. */
  readonly years: readonly string[];
  /** Codes, in the order of the offer, at least one. */
  readonly areas: readonly string[];
  /** The breakdown, and a second one across it; null for none. */
  readonly by: string | null;
  readonly across: string | null;
  readonly sort: Sort;
  readonly intervals: boolean;
  /** Whether the axis of a trend starts at zero. */
  readonly fromZero: boolean;
}

/** The view in the page's HTML: the rate with other areas' rates, or the first measure where there is no rate. */
export function defaultChoices(offer: Offer): Choices {
  const measure = offer.measures.find(({id}) => id === "looked-after-rate") ?? offer.measures[0];
  return {
    measures: measure ? [measure.id] : [],
    as: measure?.ways[0] ?? "count",
    each: measure?.each[0] ?? "year",
    years: offer.years,
    areas: offer.areas.map(({code}) => code),
    by: null,
    across: null,
    sort: "order",
    intervals: true,
    fromZero: true
  };
}

/** The one area that a chart by category can show: ours where it is chosen, otherwise the first that is. */
export const firstArea = (choices: Choices, offer: Offer): string =>
  choices.areas.includes(ours(offer).code) ? ours(offer).code : (choices.areas[0] ?? ours(offer).code);
