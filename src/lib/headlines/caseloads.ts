import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {HANDBOOK_CASELOAD} from "../../words/handbook.js";
import {numberText} from "../../words/number-text.js";
import {markedText, markOf} from "../../words/provenance-mark.js";
import {isShown} from "../../words/shown-figure.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

/**
 * Do reviewing officers have time for each child? The Handbook's range is advice for a full-time post. There is no
 * verdict by chance, because the same few officers are counted each month.
 */
export function caseloads(release: Release, year: string): Headline {
  const at = (measure: MeasureId, period = year) => findFigure(release, {measure, period});
  const {from, to} = HANDBOOK_CASELOAD;
  const average = at("caseload-average");
  const before = at("caseload-average", yearBefore(year));
  const lowest = at("caseload-lowest")?.value;
  const highest = at("caseload-highest")?.value;
  return {
    id: "caseloads",
    question: "Do reviewing officers have time for each child?",
    answer: answerOrMissing(average, "how many children each officer has", (value) => {
      const place = value < from ? "below" : value > to ? "above" : "inside";
      return html`Each has <b>${numberText(value)} children</b>${withMarks(markOf(average))} on average, ${place} the national range.`;
    }),
    figures: [average],
    verdicts: average ? besideOthers(release, average) : [],
    remarks: [
      [
        ...(isShown(before) ? [`The average was ${markedText(before)} the year before.`] : []),
        ...(lowest == null || highest == null
          ? []
          : [`The lowest was ${numberText(lowest)} and the highest ${numberText(highest)}.`])
      ].join(" "),
      `The national Handbook suggests ${from} to ${to} for a full-time post.`
    ].filter((remark) => remark !== ""),
    more: {label: "More on caseloads", path: "/measures/caseload-average"},
    evidence: evidence(
      release,
      year,
      "caseload-average",
      `Children for each officer. Band: the Handbook’s ${from} to ${to}`,
      {
        band: HANDBOOK_CASELOAD
      }
    )
  };
}
