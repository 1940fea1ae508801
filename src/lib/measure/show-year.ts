import {yearOfSlug} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {html} from "../html/html.js";
import {showHtml} from "../html/show-html.js";
import {namedMeasure} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";
import {yearFigure} from "./year-figure.js";

let fetched: Figures | undefined;

/**
 * Shows another year wherever the page shows one year alone, from the page's own figures. A place that has none in that
 * year says so. Resolves to how many figures were drawn. Rejects where the figures do not arrive.
 * @param slug the year as it is in the address: `2017-18`
 */
export async function showYear(measure: string, slug: string): Promise<number> {
  fetched ??= await fetchYears(measure);
  const year = yearOfSlug(slug);
  const {id} = namedMeasure(fetched, measure);
  let drawn = 0;
  for (const place of document.querySelectorAll<HTMLElement>("[data-of-year]")) {
    const name = required(place.dataset.ofYear, "the name of a place that shows one year");
    const figure = yearFigure(fetched, id, name, year, document);
    const isOpen = place.querySelector("details")?.open ?? false;
    showHtml(place, figure ?? html`<p class="soft">We have no figure here for ${year}.</p>`);
    place.querySelector("details")?.toggleAttribute("open", isOpen);
    if (figure) drawn += 1;
  }
  return drawn;
}

async function fetchYears(measure: string): Promise<Figures> {
  const answer = await fetch(`./${measure}.json`);
  return (await answer.json()) as Figures;
}
