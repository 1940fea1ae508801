import {breakdownFigure} from "../figures/breakdown-figure.js";
import type {Release} from "../release/release.js";
import type {OwnYears} from "./own-years.js";
import {redrawFigure} from "./redraw-figure.js";

let fetched: Promise<OwnYears> | undefined;

/**
 * Shows another year in every breakdown on the page, from the page's own figures. Resolves to how many were redrawn; a
 * breakdown that the year does not have stays away until it does.
 */
export async function showYear(measure: string, year: string): Promise<number> {
  fetched ??= fetch(`./${measure}.json`).then((answer) => answer.json() as Promise<OwnYears>);
  const own = await fetched;
  // A breakdown asks for nothing else of a release, so a part of one will do.
  const release: Release = {...own, comparisons: [], notes: []} as unknown as Release;
  let drawn = 0;
  for (const place of document.querySelectorAll<HTMLElement>("[data-breakdown] > .figure")) {
    const breakdown = place.parentElement?.dataset.breakdown ?? "";
    const parts = breakdownFigure(release, measure, breakdown, year, "half");
    place.hidden = parts === null;
    if (parts === null) continue;
    redrawFigure(place, parts);
    drawn += 1;
  }
  return drawn;
}
