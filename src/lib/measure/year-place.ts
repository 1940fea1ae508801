import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {serverDocument} from "../../charts/server-document.js";
import {type Html, html} from "../html/html.js";
import type {Release} from "../release/release.js";
import {yearFigure} from "./year-figure.js";

/** A place on a measure's page that follows the choice of a year. Null where the release has nothing for it in this year. */
export function yearPlace(release: Release, measure: MeasureId, place: string, year: string): Html | null {
  const figure = yearFigure(release, measure, place, year, serverDocument());
  return figure && html`<div data-of-year="${place}">${figure}</div>\n`;
}
