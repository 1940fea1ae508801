import type {Correction} from "../../../loaders/contract/release.ts";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {listText} from "../../words/list-text.js";
import {dateText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {latestYear} from "../release/latest-year.js";
import {namedMeasure} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/**
 * A notice of a correction, with its date, the measures it is about and who is responsible for it.
 * @param more a link to the page of changes, for every page but that one
 */
export const correctionNotice = (
  release: Release,
  {date, by, measures, years, words}: Correction,
  more: Html | null = null
): Html =>
  html`<aside class="correction" aria-label="Correction of ${dateText(date)}">
<p><b>Corrected on ${dateText(date)}.</b> ${words[0]}</p>
${words.slice(1).map((paragraph) => html`<p>${paragraph}</p>`)}
<p class="soft">It affects ${listText(measures.map((id) => namedMeasure(release, id).name.toLowerCase()))}${years.length > 0 && ` for ${listText(years)}`}. ${by}. ${more}</p>
</aside>`;

const MORE = html`<a href="/changes">What changed in the data</a>`;

/** A page with its corrections at the top: on a measure's page those of the latest year, on a report those of its year. */
export function withCorrections(release: Release, address: string, page: Page): Page {
  const notices = release.history.corrections.filter((correction) =>
    touchesPage(release, correction, address)
  );
  return notices.length === 0
    ? page
    : {...page, body: html`${notices.map((notice) => correctionNotice(release, notice, MORE))}${page.body}`};
}

function touchesPage(release: Release, {measures, years}: Correction, address: string): boolean {
  const speaksOf = (year: string) => years.length === 0 || years.includes(year);
  const latest = latestYear(release);
  if (address === "index") return speaksOf(latest);
  if (measures.some((id) => address === `measures/${id}`)) return speaksOf(latest);
  return release.manifest.reportingYears.some(
    (year) => address === `report/${yearSlug(year)}` && speaksOf(year)
  );
}
