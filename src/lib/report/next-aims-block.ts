import {yearAfter, yearSlug} from "../../contract/calendar/reporting-year.js";
import {type Html, html} from "../html/html.js";
import {aimsOf} from "../narrative/read-service-words.js";
import type {Release} from "../release/release.js";
import {aimList, placeOf} from "./aim-list.js";

/**
 * Section 10: every aim for the next year, whether it is new, and a link to its answer once that year has a report. Where
 * this year has no aims on record, no aim is called new.
 */
export function nextAimsBlock(release: Release, year: string): Html {
  const next = yearAfter(year);
  const now = new Map(aimsOf(release, year).map((aim) => [aim.id, aim]));
  const isAnswered = release.manifest.reportingYears.includes(next);
  return aimList(next, aimsOf(release, next), (aim) => {
    const before = now.get(aim.id);
    return html`${before ? html`<a href="#${placeOf(before)}">Continues from this year.</a>` : now.size > 0 && "New."}
${isAnswered && html`<a href="/report/${yearSlug(next)}#${placeOf(aim)}">See what came of it in the report for ${next}.</a>`}`;
  });
}
