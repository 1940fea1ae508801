import {comparisonsTo} from "../release/comparisons-to.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {figureText} from "../words/figure-text.js";
import {type Html, html} from "./html.js";

interface Question {
  readonly ask: string;
  readonly why: string;
  readonly path: string;
}

const SHOWN = 6;

/** Questions for the meeting: from what the consistency checks found, then from verdicts that chance does not explain. */
export function whatToAsk(release: Release, year: string): Html {
  const questions = [...fromNotes(release, year), ...fromVerdicts(release, year)].slice(0, SHOWN);
  if (questions.length === 0) return html``;
  return html`<section class="section ask" aria-labelledby="ask-heading">
<h2><span id="ask-heading">What to ask at the meeting</span></h2>
<ol>${questions.map(
    ({ask, why, path}) =>
      html`<li><p class="question">${ask}</p><p class="why">${why} <a href="${path}">See the figures<span class="visually-hidden"> behind this question</span></a></p></li>\n`
  )}</ol>
</section>`;
}

const fromNotes = (release: Release, year: string): readonly Question[] =>
  release.notes
    .filter(({ask, timePeriod}) => ask !== null && (timePeriod === null || timePeriod.startsWith(year)))
    .map(({ask, sentence, measures}) => ({
      ask: ask ?? "",
      why: sentence,
      path: measures[0] ? `/measures/${measures[0]}` : "/methods"
    }));

const fromVerdicts = (release: Release, year: string): readonly Question[] =>
  [...comparisonsTo(release, "england", year), ...comparisonsTo(release, "previous-year", year)].flatMap(
    ({figure, comparison}) => {
      if (comparison.verdict !== "higher" && comparison.verdict !== "lower") return [];
      const {name, decimals} = measureWords(release, figure.measure);
      const whom = comparison.compared_with === "england" ? "England" : "last year";
      const theirs = figureText({...figure, value: comparison.their_value}, decimals);
      return [
        {
          ask: `Why is this ${comparison.verdict} than ${whom}: ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
          why: `${figureText(figure, decimals)}, against ${theirs}. The gap is more than chance.`,
          path: `/measures/${figure.measure}`
        }
      ];
    }
  );
