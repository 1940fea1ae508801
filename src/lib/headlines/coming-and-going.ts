import {html} from "../page/html.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {changeVerdict} from "../words/change-verdict.js";
import {missingSentence} from "../words/missing-sentence.js";
import {numberText} from "../words/number-text.js";
import {verdictText} from "../words/verdict.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

/** Are more children coming in than leaving? Both counts as they are: which is larger is not a finding by itself. */
export function comingAndGoing(release: Release, year: string): Headline {
  const started = findFigure(release, {measure: "started", period: year});
  const ceased = findFigure(release, {measure: "ceased", period: year});
  const known = started?.value != null && ceased?.value != null;
  return {
    id: "coming-and-going",
    question: "Are more children coming in than leaving?",
    answer: known
      ? html`<b>${numberText(started.value ?? 0)} came into care</b> in the year and <b>${numberText(ceased.value ?? 0)} left</b>.`
      : html`${missingSentence(started?.value == null ? started : ceased, "how many came and left")}`,
    verdicts: started ? [changeVerdict(started, findComparison(release, started, "previous-year"), 0)] : [],
    remarks: ceased
      ? [
          `Children who left: ${lowerFirst(verdictText(changeVerdict(ceased, findComparison(release, ceased, "previous-year"), 0)))}`
        ]
      : [],
    more: {label: "More on coming into care", path: "/measures/started"},
    evidence: evidence(release, year, "started", "Children who came into care, year to March")
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
