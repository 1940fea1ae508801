import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {yearAfter} from "../../contract/calendar/reporting-year.js";
import {EXAMPLE} from "../../words/as-example.js";
import {figureText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import {measureSentence} from "../../words/measure-sentence.js";
import {numberText} from "../../words/number-text.js";
import {isBelowTarget, targetText, targetVerdict} from "../../words/target-verdict.js";
import {verdictText} from "../../words/verdict.js";
import {isExample} from "../figures/example-tag.js";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import {comparisonsTo} from "../release/comparisons-to.js";
import {isWith} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords, namedMeasure} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {groupsAbove} from "./groups-above.js";
import type {Question} from "./question.js";
import {whatMatters} from "./what-matters.js";

const SHOWN = 8;

/**
 * Questions for the meeting: about children first, from what matters most and from verdicts that chance does not explain.
 * What the checks found about the records is apart, at the end. Those that rest on made-up figures come after all others
 * and say that they are examples.
 */
export function committeeQuestions(release: Release, year: string): Html {
  const found = [
    ...fromTargets(release, year),
    ...whatMatters(release, year),
    ...fromVerdicts(release, year),
    ...fromRepresentation(release, year)
  ];
  const questions = [...found.filter(({example}) => !example), ...found.filter(({example}) => example)].slice(
    0,
    SHOWN
  );
  const aboutData = fromNotes(release, year);
  if (questions.length + aboutData.length === 0) return html``;
  return html`<section class="section ask" aria-labelledby="ask-heading">
<h2><span id="ask-heading">Questions to ask</span></h2>
${questions.length > 0 && html`<ol>${questions.map(item)}</ol>`}
${aboutData.length > 0 && html`<h3>About the data</h3>\n<ol>${aboutData.map(item)}</ol>`}
</section>`;
}

const item = ({ask, why, path, example}: Question): Html =>
  html`<li><p class="question">${example && html`<span class="example">${EXAMPLE}:</span> `}${ask}</p><p class="why">${why} <a href="${path}">See the figures<span class="visually-hidden"> behind this question</span></a></p></li>\n`;

const fromNotes = (release: Release, year: string): readonly Question[] =>
  release.notes
    .filter(({timePeriod}) => timePeriod === null || timePeriod.startsWith(year))
    .flatMap(({ask, sentence, measures: [measure]}) =>
      ask === null
        ? []
        : [{ask, why: sentence, path: measure ? `/measures/${measure}` : "/methods", example: false}]
    );

/** The ethnic groups that are clearly a larger share of children in care than of residents. */
function fromRepresentation(release: Release, year: string): readonly Question[] {
  const above = groupsAbove(release, categoriesShown(release, "ethnic-representation", "ethnic-group", year));
  if (above.length === 0) return [];
  const {decimals} = measureWords(release, "ethnic-representation");
  const times = above.map(({label, figure}) => `${label}, ${numberText(figure.value, decimals)}`);
  return [
    {
      ask: "Why are some ethnic groups a larger share of children in care than of residents?",
      why: `Times their share of residents: ${times.join("; ")}.`,
      path: "/measures/ethnic-representation",
      example: isExample(above.map(({figure}) => figure))
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
      const verdict = figure && isBelowTarget(figure, target) ? targetVerdict(figure, target) : null;
      return figure === null || verdict === null
        ? []
        : [
            {
              ask: `${measureSentence(words, figure)}. What will it take to reach ${targetText(target, words.unit)} in ${target.year}?`,
              why: verdictText(verdict),
              path: `/measures/${target.measure}`,
              example: isExample([figure])
            }
          ];
    });

/** Verdicts that chance does not explain, allowing for how many there are, and that are not plainly good news. */
const fromVerdicts = (release: Release, year: string): readonly Question[] =>
  [...comparisonsTo(release, "england", year), ...comparisonsTo(release, "previous-year", year)].flatMap(
    ({figure, comparison}) => {
      const {verdict, their_value} = comparison;
      const words = measureWords(release, figure.measure);
      if (verdict === words.better || !isClear(comparison)) return [];
      const than = isWith("england")(comparison) ? "in England" : "last year";
      const theirs = figureText({...figure, value: their_value}, words.decimals);
      return [
        {
          ask: `${asSentence(measureSentence(words, figure), figure)} Why is that ${verdict} than ${than}?`,
          why: `${figureText(figure, words.decimals)}, against ${theirs} ${than}. The gap is more than chance.`,
          path: `/measures/${figure.measure}`,
          example: comparison.provenance === "made-up"
        }
      ];
    }
  );

/** A count has no verb, so it gets one: `135 children looked after` becomes `There were 135 children looked after.` */
function asSentence(named: string, {value, numerator, unit}: MeasureRow): string {
  if (unit === "%" || value === null || value !== numerator) return `${named}.`;
  return `There ${value === 1 ? "was" : "were"} ${named.charAt(0).toLowerCase()}${named.slice(1)}.`;
}
