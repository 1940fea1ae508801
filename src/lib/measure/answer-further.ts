import {FileAttachment} from "observablehq:stdlib";
import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {readChoices} from "../address/read-choices.js";
import {openDatabase} from "../database.js";
import {figureQuery} from "../explore/figures/figure-query.js";
import {type Offer, ours} from "../explore/offer.js";
import {statusOf} from "../explore/shown/status-of.js";
import {viewHtml} from "../explore/shown/view-html.js";
import {viewOf} from "../explore/views/view-of.js";
import {sourcesOf} from "../figures/sources-of.js";

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * What a measure's page answers to a choice beyond its own figures: Explore's view of it, from the same query. Rejects
 * with an `EngineTrouble` where this browser cannot run the database.
 * @param asked `area`, `table` (`sex` or `sex.age-band`), `period` (`2018-19`) and `each`, all optional
 */
export async function answerFurther(
  measure: string,
  asked: URLSearchParams,
  say: (words: string) => void
): Promise<{readonly html: string; readonly status: string}> {
  const offer = (await FileAttachment("../explore/offer.json").json()) as Offer;
  const {choices, ignored} = readChoices(exploreQuery(measure, asked, offer), offer);
  const database = await openDatabase((loaded, total) =>
    say(`Starting the query engine: ${megabytes(loaded)} of ${megabytes(total)} MB.`)
  );
  const found = (await database.query(figureQuery(choices, offer))) as unknown as readonly MeasureRow[];
  // What a report of ours printed of another area is no comparator: only its publisher's word counts.
  const rows = found.filter(({basis, source}) => basis === "own" || !source.startsWith(ours(offer).name));
  const view = viewOf(rows, choices, offer);
  return {html: view ? viewHtml(view, [sourcesOf(rows)], document) : "", status: statusOf(view, ignored)};
}

/** The same question in Explore's words. A total is shown beside our own; a breakdown can be of one area alone. */
function exploreQuery(measure: string, asked: URLSearchParams, offer: Offer): URLSearchParams {
  const query = new URLSearchParams({measure});
  const [by, across] = (asked.get("table") ?? "").split(".");
  const area = asked.get("area") ?? ours(offer).code;
  if (!by) query.append("area", ours(offer).code);
  query.append("area", area);
  for (const [name, value] of [
    ["by", by],
    ["across", across],
    ["year", asked.get("period")],
    ["each", asked.get("each")]
  ] as const)
    if (value) query.append(name, value);
  return query;
}
