import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {type Html, html} from "../html/html.js";
import type {Aim} from "../narrative/read-service-words.js";

/** The id of an aim on a report's page, where links lead. An aim keeps its own id from report to report. */
export const placeOf = ({id, year}: Aim): string => `aim-${yearSlug(year)}-${id}`;

/** The aims of a year in the order of the log, each with a line below it. */
export const aimList = (year: string, aims: readonly Aim[], lineBelow: (aim: Aim) => Html): Html =>
  aims.length === 0
    ? html`<div class="para"><span class="mark"></span><div class="text"><p>We have no record of aims for ${year}.</p></div></div>`
    : html`<ol class="aims">${aims.map(
        (aim) => html`<li id="${placeOf(aim)}"><p><b>${aim.objective}.</b></p>
<p class="soft">${lineBelow(aim)}</p></li>\n`
      )}</ol>`;
