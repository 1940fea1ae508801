import {FileAttachment} from "observablehq:stdlib";
import {type Offer, ours} from "../address/offer.js";
import {readChoices} from "../address/read-choices.js";
import {releasedFigures} from "../explore/figures/released-figures.js";
import {selectFigures} from "../explore/figures/select-figures.js";
import {statusOf} from "../explore/shown/status-of.js";
import {viewHtml} from "../explore/shown/view-html.js";
import {viewPlace} from "../explore/shown/view-place.js";
import {viewOf} from "../explore/views/view-of.js";
import type {Html} from "../html/html.js";

/** Explore's view is shown here, and walked by arrow keys, as it is there. */
export {walkFigures} from "../explore/shown/walk-figures.js";
export {showHtml} from "../html/show-html.js";

/**
 * What a measure's page answers to a choice beyond its own figures: Explore's view of it, from the same file. Rejects
 * where the file does not arrive.
 * @param asked `area`, `table` (`sex` or `sex.age-band`), `period` (`2018-19`) and `each`, all optional
 */
export async function answerFurther(
  measure: string,
  asked: URLSearchParams
): Promise<{readonly view: Html | null; readonly status: string}> {
  const offer = (await FileAttachment("../explore/offer.json").json()) as Offer;
  const {choices, ignored} = readChoices(exploreQuery(measure, asked, offer), offer);
  const rows = selectFigures(await releasedFigures(), choices, offer);
  const view = viewOf(rows, choices, offer);
  const place = viewPlace(rows, choices, offer, {document, root: "../"});
  return {view: view && viewHtml(view, place), status: statusOf(view, ignored)};
}

/** The same question in Explore's words. Another area's total is shown with our own; a breakdown is of one area alone. */
function exploreQuery(measure: string, asked: URLSearchParams, offer: Offer): URLSearchParams {
  const query = new URLSearchParams({measure});
  const us = ours(offer).code;
  // No table, and the empty one, are the total.
  const [by, across] = asked.get("table")?.split(".") ?? [];
  if (!by) query.append("area", us);
  query.append("area", asked.get("area") ?? us);
  for (const [name, value] of [
    ["by", by],
    ["across", across],
    ["year", asked.get("period")],
    ["each", asked.get("each")]
  ] as const)
    if (value) query.append(name, value);
  return query;
}
