import type {Quarter} from "../../contract/calendar/quarter.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {answerOrMissing} from "../headlines/answer-or-missing.js";
import type {Headline} from "../headlines/headline.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {quarterEvidence} from "./quarter-evidence.js";
import {quarterVerdicts} from "./quarter-verdicts.js";

const MEASURE = "children-looked-after";
const BREAKDOWN = "legal-status-group";

/** Under which law are they looked after: by a court's order, or by agreement with their parents? */
export function lawAtQuarterEnd(release: Release, quarter: Quarter): Headline {
  const at = (category: string) =>
    findFigure(release, {
      measure: MEASURE,
      period: quarter,
      breakdown: BREAKDOWN,
      category
    });
  const orders = at("care-orders");
  const agreed = at("section-20")?.value;
  return {
    id: "law",
    question: "Under which law do we look after them?",
    answer: answerOrMissing(
      orders,
      "how many children are under a care order",
      (value) =>
        html`<b>${numberText(value)} children</b>${withMarks(markOf(orders))} are under a court’s care order.`
    ),
    figures: [orders],
    verdicts: quarterVerdicts(release, orders),
    remarks:
      agreed == null
        ? []
        : [`${numberText(agreed)} are looked after by agreement, under section 20 of the Children Act.`],
    more: {label: "More on legal status", path: "/measures/legal-status"},
    evidence: quarterEvidence(release, quarter, MEASURE, "Children under a care order, end of each quarter", {
      breakdown: BREAKDOWN,
      category: "care-orders"
    })
  };
}
