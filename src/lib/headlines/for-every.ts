import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {numberText} from "../words/number-text.js";

/** `, 68 for every 10,000 under 18 who live here`: the rate behind a count, to follow it; nothing where there is none. */
export function forEvery(release: Release, year: string, measure: string): string {
  const rate = findFigure(release, {measure, period: year})?.value;
  return rate == null ? "" : `, ${numberText(rate)} for every 10,000 under 18 who live here`;
}
