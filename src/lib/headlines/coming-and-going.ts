import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {aboutSubject} from "../../words/about-subject.js";
import {changeVerdict} from "../../words/change-verdict.js";
import {countText, sentenceCase} from "../../words/count-text.js";
import {missingSentence} from "../../words/missing-sentence.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import type {Verdict} from "../../words/verdict.js";
import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const RATE = "started-rate";

/** Are more children coming in than leaving? Both counts without comment: which one is larger is no finding by itself. */
export function comingAndGoing(release: Release, year: string): Headline {
  const at = (measure: MeasureId) => findFigure(release, {measure, period: year});
  const [started, ceased, rate] = [at("started"), at("ceased"), at(RATE)];
  return {
    id: "coming-and-going",
    question: "Are more children coming in than leaving?",
    answer: answer(started, ceased, rate),
    figures: [started, ceased, rate],
    verdicts: [
      ...changeOf(release, started, "Coming in"),
      ...(rate ? besideOthers(release, rate) : []),
      ...changeOf(release, ceased, "Leaving")
    ],
    remarks: [],
    more: {label: "More on coming into care", path: "/measures/started"},
    evidence:
      evidence(release, year, RATE, "Came into care per 10,000 children under 18, year to March") ??
      evidence(release, year, "started", "Children who came into care, year to March")
  };
}

/** Both counts in one sentence, with the rate of coming in. Where one count is missing, a sentence for each. */
function answer(started: MeasureRow | null, ceased: MeasureRow | null, rate: MeasureRow | null): Html {
  const [came, left] = [started?.value, ceased?.value];
  if (came == null)
    return left == null
      ? html`${missingSentence(started, "how many came and left")}`
      : html`<b>${sentenceCase(countText(left))} left care</b> in the year. ${missingSentence(started, "how many came into care")}`;
  const forEvery =
    rate?.value == null || came < 2 ? "" : `, ${numberText(rate.value)} for every 10,000 children here`;
  const coming = html`<b>${sentenceCase(countText(came))} came into care</b>${withMarks(markOf(started))} in the year${forEvery}`;
  return left == null
    ? html`${coming}. ${missingSentence(ceased, "how many left")}`
    : html`${coming}${forEvery && ","} and <b>${countText(left)} left</b>${withMarks(markOf(ceased))}.`;
}

/** How a count changed, with whom it counts in front: `Leaving: no clear change`. Nothing for a count that is not shown. */
function changeOf(release: Release, figure: MeasureRow | null, whom: string): readonly Verdict[] {
  if (figure?.value == null) return [];
  const verdict = changeVerdict(figure, findComparison(release, figure, "previous-year"), 0);
  return [aboutSubject(whom, verdict)];
}
