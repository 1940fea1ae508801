import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {monthsFigure, showsMonths} from "../figures/months-figure.js";
import {neighboursFigure} from "../figures/neighbours-figure.js";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import type {Release} from "../release/release.js";

/**
 * The choice of a year for all parts of the page that show one year. It is hidden until its script is there to answer;
 * the choice is kept in the address. Null where fewer than two years have a figure to show.
 */
export function yearChoice(release: Release, words: MeasureWords, year: string): Html | null {
  const breakdowns = words.tables.flatMap((table) => (table.length === 1 ? table : []));
  const years = release.manifest.reportingYears.filter(
    (one) =>
      neighboursFigure(release, words.id, one) !== null ||
      (showsMonths(words) && monthsFigure(release, one) !== null) ||
      breakdowns.some((breakdown) =>
        categoriesShown(release, words.id, breakdown, one).some(({figure}) => figure.value !== null)
      )
  );
  if (years.length < 2) return null;
  const radio = (one: string) =>
    html`<label><input type="radio" name="year" value="${yearSlug(one)}"${one === year && html` checked`}> ${one}</label>\n`;
  return html`<form class="chooser" id="year-chooser" method="get" hidden data-measure="${words.id}" data-year="${yearSlug(year)}">
<fieldset><legend>One year at a time</legend><div class="radios">${years.map(radio)}</div></fieldset>
<button type="submit">Show</button>
<p class="status" id="year-status" role="status">The figures below are for ${year}.</p>
</form>`;
}
