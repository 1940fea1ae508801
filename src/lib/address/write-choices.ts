import {yearSlug} from "../../contract/calendar/reporting-year.js";
import type {Choices} from "./choices.js";
import type {Offer} from "./offer.js";

/** `2018/19, number 1` as part of an address: `2018-19-number-1`. */
export const releaseSlug = (release: string): string => release.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Choices as the values of the form's controls, defaults included. */
export function formValues(choices: Choices): URLSearchParams {
  const query = new URLSearchParams(choices.measures.map((id) => ["measure", id]));
  query.set("as", choices.as);
  query.set("each", choices.each);
  for (const year of choices.years) query.append("year", yearSlug(year));
  for (const area of choices.areas) query.append("area", area);
  if (choices.by) query.set("by", choices.by);
  if (choices.across) query.set("across", choices.across);
  query.set("sort", choices.sort);
  if (!choices.intervals) query.set("intervals", "no");
  if (!choices.fromZero) query.set("zero", "no");
  return query;
}

/**
 * Choices as the query of an address, always in the same order, so that a view has one address. To keep it short it
 * leaves out the defaults: all years, all areas, the measure's own way of being shown.
 */
export function writeChoices(choices: Choices, offer: Offer): URLSearchParams {
  const query = formValues(choices);
  const lead = offer.measures.find(({id}) => id === choices.measures[0]);
  if (choices.as === lead?.ways[0]) query.delete("as");
  if (choices.each === lead?.each[0]) query.delete("each");
  if (choices.sort === "order") query.delete("sort");
  if (choices.years.length === offer.years.length) query.delete("year");
  if (choices.areas.length === offer.areas.length) query.delete("area");
  return query;
}

/** The same with the release in it, so that a reader of a citation can tell whether the figures have been revised. */
export function citableAddress(choices: Choices, offer: Offer): string {
  const query = writeChoices(choices, offer);
  query.set("release", releaseSlug(offer.release));
  return `?${query}`;
}
