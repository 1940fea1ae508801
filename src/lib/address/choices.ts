import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {Each, Offer, ShowAs} from "./offer.js";
import {ours} from "./offer.js";

/** How rows follow one another: as they are published, the highest figure first, or by name. Hidden ones come last by value. */
export type Sort = "order" | "value" | "name";

export const SORTS: readonly Sort[] = ["order", "value", "name"];

/** More measures than this in one view are more than anybody can read at once. */
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

/** The view that stands in the page's HTML: the rate beside everyone else's, or the first measure where there is none. */
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

/** The areas that a chart by category can show: one, ours where it is chosen. */
export const firstArea = (choices: Choices, offer: Offer): string =>
  choices.areas.includes(ours(offer).code) ? ours(offer).code : (choices.areas[0] ?? ours(offer).code);
