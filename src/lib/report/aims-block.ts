import type {Aim} from "../narrative/read-service-words.js";
import {type Html, html} from "../page/html.js";

const STATUS: Readonly<Record<string, string>> = {
  met: "● Met",
  "partly-met": "◐ Partly met",
  "not-met": "○ Not met",
  set: ""
};

/**
 * The service's aims of one year with how far each has got. An aim keeps its id from report to report, which is also its
 * place on the page (`#aim-midpoint-reviews`), so that the next report can answer it.
 * @param before ids of the aims of the year before: what goes on is marked
 */
export const aimsBlock = (aims: readonly Aim[], before: ReadonlySet<string>): Html =>
  aims.length === 0
    ? html`<div class="para"><span class="mark"></span><div class="text"><p>No aims are on record for this year.</p></div></div>`
    : html`<ol class="aims">${aims.map(
        ({id, year, objective, status, progress}) =>
          html`<li id="aim-${year.replace("/", "-")}-${id}"><p><b>${objective}.</b></p>
<p class="soft">${STATUS[status] ?? status}${status !== "set" && progress && `: ${progress}.`}${status === "set" && (before.has(id) ? "Goes on from this year." : "New.")}</p></li>\n`
      )}</ol>`;
