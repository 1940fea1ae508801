import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import type {Quarter} from "../../contract/calendar/quarter.js";
import {EXAMPLE} from "../../words/as-example.js";
import {figureText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import {numberText} from "../../words/number-text.js";
import {isBelowTarget, targetText, targetVerdict} from "../../words/target-verdict.js";
import {verdictText} from "../../words/verdict.js";
import {isExample} from "../figures/example-tag.js";
import {type Html, html} from "../html/html.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords, namedMeasure} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

interface Question {
  readonly ask: string;
  readonly why: string;
  /** Whether it rests on a made-up figure. */
  readonly example: boolean;
}

const SHOWN = 4;

/** Questions for the meeting: targets missed, what changed by more than chance, and what a quarter's figures never answer. */
export function quarterQuestions(release: Release, quarter: Quarter): Html {
  const questions = [
    ...fromAims(release, quarter),
    ...fromChanges(release, quarter),
    ...always(release, quarter)
  ];
  return html`<section class="section ask" aria-labelledby="ask-heading">
<h2><span id="ask-heading">Questions to ask</span></h2>
<ol>${questions
    .slice(0, SHOWN)
    .map(
      ({ask, why, example}) =>
        html`<li><p class="question">${example && html`<span class="example">${EXAMPLE}:</span> `}${ask}</p><p class="why">${why}</p></li>\n`
    )}</ol>
</section>`;
}

/** Targets of the year that the whole interval of the quarter's figure is below. */
const fromAims = (release: Release, quarter: Quarter): readonly Question[] =>
  release.manifest.targets
    .filter(({year}) => quarter.startsWith(year))
    .flatMap((target) => {
      const {id, name, unit} = namedMeasure(release, target.measure);
      const figure = findFigure(release, {measure: id, period: quarter});
      const verdict = figure && isBelowTarget(figure, target) ? targetVerdict(figure, target) : null;
      if (verdict === null) return [];
      return [
        {
          ask: `${name}: what will it take to reach ${targetText(target, unit)} this year?`,
          why: verdictText(verdict),
          example: isExample([figure])
        }
      ];
    });

/** Totals that changed clearly since a year before, and not for the better. */
const fromChanges = (release: Release, quarter: Quarter): readonly Question[] =>
  release.measures
    .filter((row) => row.time_period === quarter && row.basis === "own" && row.breakdown === "total")
    .flatMap((figure) => {
      const comparison = findComparison(release, figure, "previous-year");
      const {name, better, decimals} = measureWords(release, figure.measure);
      if (!comparison || !isClear(comparison) || comparison.verdict === better) return [];
      const {verdict} = comparison;
      const before = figureText({...figure, value: comparison.their_value}, decimals);
      return [
        {
          ask: `${name}: why is that ${verdict} than a year earlier?`,
          why: `${figureText(figure, decimals)}, against ${before}. The gap is more than chance.`,
          example: comparison.provenance === "made-up"
        }
      ];
    });

function always(release: Release, quarter: Quarter): readonly Question[] {
  const at = (measure: MeasureId): MeasureRow | null => findFigure(release, {measure, period: quarter});
  const [due, onTime] = [at("reviews-due")?.value, at("reviews-in-timescale")?.value];
  return [
    ...(due == null || onTime == null || due === onTime
      ? []
      : [
          {
            ask: "Which reviews were late, and how did that affect the children?",
            why: `${numberText(onTime)} of ${numberText(due)} were on time. The reason for each late one is in the service’s log.`,
            example: isExample([at("reviews-due"), at("reviews-in-timescale")])
          }
        ]),
    {
      ask: "What has changed since the quarter ended?",
      why: "These figures are from one day. The officers know what they do not show yet.",
      example: false
    },
    {
      ask: "What do the officers see that the numbers do not show?",
      why: "A quarter is short: most changes from one to the next are chance.",
      example: false
    }
  ];
}
