import {countText, sentenceCase} from "../../words/count-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {isShown} from "../../words/shown-figure.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {figuresOf, findFigure} from "../release/find-figure.js";
import {categoryLabel} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";
import {usualVerdicts} from "./usual-verdicts.js";

/** Did officers challenge poor plans? Only formal disputes are counted; most are settled by talking. */
export function disputes(release: Release, year: string): Headline {
  const figure = findFigure(release, {measure: "disputes", period: year});
  const subjects = figuresOf(release, "disputes")
    .filter((row) => row.time_period === year && row.breakdown === "dispute-area" && row.basis === "own")
    .filter(isShown);
  const mark = withMarks(markOf(figure));
  const [largest, next] = subjects.filter(({value}) => value > 0).toSorted((a, b) => b.value - a.value);
  return {
    id: "disputes",
    question: "Did officers challenge poor plans?",
    answer: answerOrMissing(figure, "formal disputes", (value) =>
      value === 0
        ? html`<b>Never</b>${mark} in a formal dispute.`
        : html`<b>${value === 1 ? "Once" : `${sentenceCase(countText(value))} times`}</b>${mark}, in ${value === 1 ? "a formal dispute" : "formal disputes"}.`
    ),
    figures: [figure],
    verdicts: usualVerdicts(release, figure),
    remarks: [
      ...(largest && largest.value !== next?.value
        ? [
            `${sentenceCase(countText(largest.value))}${markOf(largest)} ${largest.value === 1 ? "was" : "were"} about the ${categoryLabel(release, "dispute-area", largest.category).toLowerCase()}.`
          ]
        : []),
      ...notesOn(release, "disputes", year).map(({sentence}) => sentence)
    ],
    more: {label: "More on challenge", path: "/measures/disputes"},
    evidence: evidence(release, year, "disputes", "Formal disputes, year to March")
  };
}
