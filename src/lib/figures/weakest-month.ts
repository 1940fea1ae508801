import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {monthsOf} from "../../contract/calendar/reporting-year.js";
import {clearlyApart} from "../../words/clearly-apart.js";
import {isShown, type ShownFigure} from "../../words/shown-figure.js";
import {findFigure} from "../release/find-figure.js";
import type {Figures} from "../release/release.js";

const MEASURE: MeasureId = "reviews-in-timescale-of-due";

/**
 * The month with the smallest share of reviews on time, where it is clearly below the best. Null where the months may not
 * differ, or where a hidden one could be lower.
 */
export function weakestMonth(release: Figures, year: string): ShownFigure | null {
  const months = monthsOf(year).map((period) => findFigure(release, {measure: MEASURE, period}));
  if (months.some((figure) => figure?.symbol === "c")) return null;
  const known = months.filter(isShown).toSorted((a, b) => a.value - b.value);
  const [weakest, best] = [known[0], known.at(-1)];
  return weakest && best && clearlyApart(best, weakest, known.length) ? weakest : null;
}
