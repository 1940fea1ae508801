import type {Quarter} from "../../contract/calendar/quarter.js";
import {aboutSubject} from "../../words/about-subject.js";
import {missingSentence} from "../../words/missing-sentence.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import type {Headline} from "../headlines/headline.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {quarterEvidence} from "./quarter-evidence.js";
import {quarterVerdicts} from "./quarter-verdicts.js";

/** Are more children coming in than leaving? Both counts without comment: which one is larger is no finding by itself. */
export function comingAndGoing(release: Release, quarter: Quarter): Headline {
  const started = findFigure(release, {measure: "started", period: quarter});
  const ceased = findFigure(release, {measure: "ceased", period: quarter});
  return {
    id: "coming-and-going",
    question: "Are more children coming in than leaving?",
    answer:
      started?.value != null && ceased?.value != null
        ? html`<b>${numberText(started.value)} came into care</b>${withMarks(markOf(started))} in the quarter and <b>${numberText(ceased.value)} left</b>${withMarks(markOf(ceased))}.`
        : html`${missingSentence(started?.value == null ? started : ceased, "how many came and left")}`,
    figures: [started, ceased],
    verdicts: [
      ...quarterVerdicts(release, started).map((verdict) => aboutSubject("Coming in", verdict)),
      ...quarterVerdicts(release, ceased).map((verdict) => aboutSubject("Leaving", verdict))
    ],
    remarks: ["A child who comes or leaves twice in a year is counted once, the first time."],
    more: {label: "More on coming into care", path: "/measures/started"},
    evidence: quarterEvidence(release, quarter, "started", "Children who came into care in each quarter")
  };
}
