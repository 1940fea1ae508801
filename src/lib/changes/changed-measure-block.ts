import type {ChangeRow} from "../../../loaders/release/contract.ts";
import {type Html, html} from "../page/html.js";
import type {Release} from "../release/release.js";
import {countOf, sentenceCase} from "../words/count-text.js";
import {figureText} from "../words/figure-text.js";
import {listText} from "../words/list-text.js";
import {periodText} from "../words/period-text.js";
import {changeText} from "./change-text.js";
import type {ChangedMeasure} from "./changed-measures.js";
import {whoIn} from "./figure-words.js";

/** So many revised totals are told one by one; the table has them all. */
const TOLD = 3;

/** What changed in one measure: sentences that can be read aloud, then every figure. */
export function changedMeasureBlock(release: Release, measure: ChangedMeasure): Html {
  const {id, name, rows} = measure;
  const isKnown = release.catalogue.measures.some((known) => known.id === id);
  return html`<section class="section-small" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${isKnown ? html`<a href="/measures/${id}">${name}</a>` : name}</h3>
<div class="prose"><p>${sentences(measure).join(" ")}</p></div>
<details><summary>${sentenceCase(countOf(rows.length, "figure", "figures"))}, before and now</summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="${name}: figures before and now">
<table class="words"><thead><tr><th scope="col">Who</th><th scope="col">When</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Change</th><th scope="col">Why it may be</th></tr></thead>
<tbody>${rows.map((row) => tableRow(release, row, measure.decimals))}</tbody></table></div></details>
</section>`;
}

function tableRow(release: Release, row: ChangeRow, decimals: number): Html {
  const why = release.history.reasons.find(({id}) => id === row.why)?.words ?? row.why;
  return html`<tr><th scope="row">${whoIn(release, row)}</th><td>${periodText(row.time_period, row.time_identifier)}</td><td>${printed(row, row.before, decimals)}</td><td>${printed(row, row.now, decimals)}</td><td>${wordsOf(row, decimals)}</td><td>${why}</td></tr>\n`;
}

const isHiddenNowOrThen = ({change}: ChangeRow): boolean => change === "now hidden" || change === "now shown";

const printed = (row: ChangeRow, value: number | null, decimals: number): string =>
  figureText({value, symbol: isHiddenNowOrThen(row) ? "c" : "x", unit: row.unit}, decimals);

const wordsOf = (row: ChangeRow, decimals: number): string =>
  row.change === "revised" ? changeText(row, decimals) : row.change;

function sentences({rows, decimals}: ChangedMeasure): readonly string[] {
  const revised = rows.filter(({change}) => change === "revised");
  const totals = revised.filter(({breakdown}) => breakdown === "total").toReversed();
  const parts = revised.length - totals.length;
  return [
    ...totals.slice(0, TOLD).map((row) => totalSentence(row, decimals)),
    ...(totals.length > TOLD ? [`${otherTotals(totals.length - TOLD)} changed too.`] : []),
    ...(parts > 0 ? [partsSentence(parts, totals.length > 0)] : []),
    ...happened(rows)
  ];
}

/** `In the year to 31 March 2019 it was 193. It is now 195: 2 more.` */
function totalSentence(row: ChangeRow, decimals: number): string {
  const when = periodText(row.time_period, row.time_identifier);
  const [was, is] = [printed(row, row.before, decimals), printed(row, row.now, decimals)];
  if (was === is) return `For ${when} it was ${was}, and still is once rounded.`;
  const by = changeText(row, decimals);
  return `For ${when} it was ${was}. It is now ${is}${by && `: ${by}`}.`;
}

const otherTotals = (count: number): string =>
  `${sentenceCase(countOf(count, "total of an earlier period has", "totals of earlier periods have"))}`;

const partsSentence = (count: number, withTotal: boolean): string =>
  withTotal
    ? `With it, ${countOf(count, "figure for a group of children has", "figures for groups of children have")} changed.`
    : `The totals stand. ${sentenceCase(countOf(count, "figure", "figures"))} for single groups ${count === 1 ? "has" : "have"} changed.`;

/** What else became of its figures: hidden, shown, added, withdrawn. */
function happened(rows: readonly ChangeRow[]): readonly string[] {
  const told = (
    [
      ["now hidden", "hidden now, so that no child can be found"],
      ["now shown", "shown that was hidden before"],
      ["added", "new"],
      ["withdrawn", "no longer published"]
    ] as const
  ).flatMap(([change, words]) => {
    const count = rows.filter((row) => row.change === change).length;
    return count === 0 ? [] : [`${countOf(count, "figure is", "figures are")} ${words}`];
  });
  return told.length === 0 ? [] : [`${sentenceCase(listText(told))}.`];
}
