import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {Choices} from "../../address/choices.js";
import type {Offer} from "../../address/offer.js";
import {citableAddress} from "../../address/write-choices.js";
import {figureMarks} from "../../figures/example-tag.js";
import {sourcesOf} from "../../figures/sources-of.js";
import {figureQuery} from "../figures/figure-query.js";
import type {ViewPlace} from "./view-html.js";

/**
 * What the view of these choices needs besides its figures: its sources, its query, and where the query can be run.
 * @param root the way from the page to the root of the site: `./` or `../`
 */
export function viewPlace(
  rows: readonly MeasureRow[],
  choices: Choices,
  offer: Offer,
  {document, root}: Pick<ViewPlace, "document" | "root">
): ViewPlace {
  const query = figureQuery(choices, offer);
  return {
    document,
    root,
    source: sourcesOf(rows),
    marks: figureMarks(rows),
    query,
    runAt: `${root}explore${citableAddress(choices, offer)}&sql=${encodeURIComponent(query)}#explore-sql`
  };
}
