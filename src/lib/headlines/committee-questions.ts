import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {yearAfter} from "../../contract/calendar/reporting-year.js";
import {figureText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import {measureSentence} from "../../words/measure-sentence.js";
import {numberText} from "../../words/number-text.js";
import {targetText, targetVerdict} from "../../words/target-verdict.js";
import {verdictText} from "../../words/verdict.js";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import {comparisonsTo} from "../release/comparisons-to.js";
import {isWith} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords, namedMeasure} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {groupsAbove} from "./groups-above.js";

interface Question {
  readonly ask: string;
  readonly why: string;
  readonly path: string;
}

const SHOWN = 8;

/** Questions for the meeting: from verdicts that chance does not explain, then from what the consistency checks found. */
export function committeeQuestions(release: Release, year: string): Html {
  const questions = [
    ...fromRepresentation(release, year),
    ...fromTargets(release, year),
    ...fromVerdicts(release, year),
    ...fromNotes(release, year)
  ].slice(0, SHOWN);
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
    .filter(({timePeriod}) => timePeriod === null || timePeriod.startsWith(year))
    .flatMap(({ask, sentence, measures: [measure]}) =>
      ask === null ? [] : [{ask, why: sentence, path: measure ? `/measures/${measure}` : "/methods"}]
    );

/** The ethnic groups whose whole interval is above their share of residents. */
function fromRepresentation(release: Release, year: string): readonly Question[] {
  const above = groupsAbove(categoriesShown(release, "ethnic-representation", "ethnic-group", year));
  if (above.length === 0) return [];
  const {decimals} = measureWords(release, "ethnic-representation");
  const times = above.map(({label, figure}) => `${label}, ${numberText(figure.value, decimals)}`);
  return [
    {
      ask: "Why are some ethnic groups a larger share of children in care than of residents?",
      why: `Times their share of residents: ${times.join("; ")}. The gap is more than chance.`,
      path: "/measures/ethnic-representation"
    }
  ];
}

/** Targets that the whole interval of this year's figure is below. */
const fromTargets = (release: Release, year: string): readonly Question[] =>
  release.manifest.targets
    .filter((target) => target.year === year || target.year === yearAfter(year))
    .flatMap((target) => {
      const words = namedMeasure(release, target.measure);
      const figure = findFigure(release, {measure: words.id, period: year});
      const verdict = figure && targetVerdict(figure, target);
      return verdict?.sign !== "▼"
        ? []
        : [
            {
              ask: `${measureSentence(words, figure)}. What will it take to reach ${targetText(target, words.unit)} in ${target.year}?`,
              why: verdictText(verdict),
              path: `/measures/${target.measure}`
            }
          ];
    });

/** Verdicts that chance does not explain, even allowing for how many there are, and that are not plainly good news. */
const fromVerdicts = (release: Release, year: string): readonly Question[] =>
  [...comparisonsTo(release, "england", year), ...comparisonsTo(release, "previous-year", year)].flatMap(
    ({figure, comparison}) => {
      const {verdict, their_value} = comparison;
      const words = measureWords(release, figure.measure);
      if ((verdict !== "higher" && verdict !== "lower") || verdict === words.better || !isClear(comparison))
        return [];
      const than = isWith("england")(comparison) ? "in England" : "last year";
      const theirs = figureText({...figure, value: their_value}, words.decimals);
      return [
        {
          ask: `${asSentence(measureSentence(words, figure), figure)} Why is that ${verdict} than ${than}?`,
          why: `${figureText(figure, words.decimals)}, against ${theirs} ${than}. The gap is more than chance.`,
          path: `/measures/${figure.measure}`
        }
      ];
    }
  );

/** A count has no verb, so it gets one: `135 children looked after` becomes `There were 135 children looked after.` */
function asSentence(named: string, {value, numerator, unit}: MeasureRow): string {
  if (unit === "%" || value === null || value !== numerator) return `${named}.`;
  return `There ${value === 1 ? "was" : "were"} ${named.charAt(0).toLowerCase()}${named.slice(1)}.`;
}
