import {fieldOfMarks} from "../../charts/field-of-marks.js";
import {serverDocument} from "../../charts/server-document.js";
import {endingYear, yearBefore} from "../../contract/calendar/reporting-year.js";
import {numberText} from "../../words/number-text.js";
import {type Html, html} from "../html/html.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {atBothWidths} from "./at-both-widths.js";

/**
 * The number of children as a field of marks: the total and nothing else. Empty where the total is not
 * released.
 * @param width in pixels, of the widest drawing
 */
export function childrenField(release: Release, year: string, width: number): Html {
  const now = findFigure(release, {measure: "children-looked-after", period: year})?.value ?? null;
  const before =
    findFigure(release, {measure: "children-looked-after", period: yearBefore(year)})?.value ?? null;
  if (now === null) return html``;
  const caption = html`One dot for each child looked after on 31 March ${endingYear(year)}: <b class="us">${numberText(now)}</b>.${difference(now, before)} The dots are in no particular order.`;
  const document = serverDocument();
  const drawings = atBothWidths({wide: width, narrow: 320}, (size) =>
    fieldOfMarks({now, before}, {width: size, document})
  );
  return html`<figure class="field"><div role="img" aria-label="${numberText(now)} dots, one for each child">${drawings}</div><figcaption>${caption}</figcaption></figure>`;
}

function difference(now: number, before: number | null): string {
  if (before === null || before === now) return "";
  return before > now
    ? ` Open dots: the ${numberText(before - now)} fewer than the year before.`
    : ` Ringed: the ${numberText(now - before)} more than the year before.`;
}
