import {median} from "d3";
import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {figureHtml} from "../figures/figure-html.js";
import type {FigureParts} from "../figures/figure-parts.js";
import {figureTable} from "../figures/figure-table.js";
import {type Html, html} from "../html/html.js";
import type {Answer} from "./answer.js";
import {answerFigures} from "./answer-figures.js";
import {
  answerSentence,
  dateText,
  englandSentence,
  othersSentence,
  valueText,
  verdicts
} from "./answer-words.js";
import {isCount} from "./chance.js";
import {comparedWith, withsOf} from "./compared-with.js";
import {withWords} from "./with-words.js";

/**
 * An answer as HTML, complete without a script: the sentence first, what chance has to say, all councils on one scale and on a
 * map, the years, and how it lies among others. The same at build and in the browser.
 *
 * @param document where drawings are drawn
 */
export function answerHtml(words: EnglandWords, answer: Answer, document: Document): Html {
  const whom = withWords(words, answer.choices.with, answer.area).many;
  const {before, number, after} = answerSentence(answer);
  const others = othersSentence(answer, whom);
  const {ranked, map, trend} = answerFigures(words, answer, whom);
  const figure = (parts: FigureParts) => figureHtml(parts, document);
  return html`<p class="said">${before}<b>${number}</b>${after} ${englandSentence(answer)}${others && ` ${others}`}</p>
<ul class="verdicts">${verdicts(answer, whom).map(({sign, bold, rest}) => html`<li><b><i aria-hidden="true">${sign}</i> ${bold}</b> ${rest}</li>\n`)}</ul>
${answer.words.note && html`<p class="figure-note">${answer.words.note}</p>`}
<div class="england-pair">${figure(ranked)}${figure(map)}</div>
<div class="beside">${figure(trend)}</div>
${besideOthers(words, answer)}`;
}

/** How the figure lies among each group of councils that it could be compared with. */
function besideOthers(words: EnglandWords, answer: Answer): Html | null {
  const {ours, choices, councils} = answer;
  if (ours.value === null || isCount(answer.words.unit)) return null;
  const own = ours.value;
  const rows = withsOf(words).flatMap((whom) => {
    const codes = new Set(comparedWith(words, {...choices, with: whom}));
    if (codes.size === 0) return [];
    const figures = councils.filter(({area}) => codes.has(area.code));
    const values = figures.flatMap(({value}) => (value === null ? [] : [value]));
    const middle = median(values);
    const count = (side: (value: number) => boolean) => String(values.filter(side).length);
    const cells = [
      withWords(words, whom, answer.area).choice,
      count((value) => value < own),
      count((value) => value === own),
      count((value) => value > own),
      String(figures.length - values.length),
      middle === undefined ? "" : valueText({value: middle, symbol: ""}, answer)
    ] as const;
    return [{cells}];
  });
  return html`<section class="section"><h2>Among others</h2>
${figureTable(
  {
    caption: `Councils with a lower, the same and a higher figure, ${dateText(answer)}`,
    columns: ["Group", "Lower", "The same", "Higher", "No figure", "Middle figure"],
    rows
  },
  "among-others"
)}</section>`;
}
