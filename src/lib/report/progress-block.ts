import {yearAfter} from "../../contract/calendar/reporting-year.js";
import {type Html, html} from "../html/html.js";
import {answeredAims} from "../narrative/answered-aims.js";
import {aimsOf} from "../narrative/read-service-words.js";
import type {Release} from "../release/release.js";
import {aimList, placeOf} from "./aim-list.js";

const STATUS: Readonly<Record<string, string>> = {
  met: "● Met",
  "partly-met": "◐ Partly met",
  "not-met": "○ Not met"
};

/** Section 9: every aim of the year with what came of it, and whether it continues. Throws where one is not answered. */
export function progressBlock(release: Release, year: string): Html {
  const goOn = new Map(aimsOf(release, yearAfter(year)).map((aim) => [aim.id, aim]));
  return aimList(year, answeredAims(release, year), ({id, status, progress}) => {
    const next = goOn.get(id);
    return html`${STATUS[status] ?? status}${progress && `: ${progress}`}.${next && html` <a href="#${placeOf(next)}">It continues next year.</a>`}`;
  });
}
