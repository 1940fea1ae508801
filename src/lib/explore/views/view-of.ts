import type {MeasureRow} from "../../../../loaders/release/contract.ts";
import type {Choices} from "../../address/choices.js";
import {type Offer, offeredMeasure} from "../offer.js";
import {areasView} from "./areas-view.js";
import {categoryView} from "./category-view.js";
import {pairView} from "./pair-view.js";
import type {View} from "./view.js";

/** The view that fits what was chosen: by area, by one breakdown or by two. Null where there is no figure to show. */
export function viewOf(rows: readonly MeasureRow[], choices: Choices, offer: Offer): View | null {
  if (rows.length === 0) return null;
  const selection = {rows, choices, offer, measure: offeredMeasure(offer, choices.measure)};
  if (choices.by && choices.across) return pairView(selection, choices.by, choices.across);
  if (choices.by) return categoryView(selection, choices.by);
  return areasView(selection);
}
