import type {ComparisonRow, MeasureWords} from "../../../loaders/contract/release.ts";
import {countText} from "../../words/count-text.js";
import {FALSE_ALARMS} from "../../words/false-alarms.js";
import {figureText} from "../../words/figure-text.js";
import {figureBlock} from "../figures/figure-block.js";
import {groupsOverYears} from "../figures/groups-over-years.js";
import {type Html, html} from "../html/html.js";
import {isAlsoJoined} from "../release/joined-breakdown.js";
import {breakdownWords, categoryLabel} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/**
 * The groups of a measure that changed since last year by more than chance, so many groups having been looked at. Null
 * where the release compares no group with last year.
 */
export function groupChanges(release: Release, words: MeasureWords, year: string): Html | null {
  const compared = release.comparisons.filter(
    (one) =>
      one.measure === words.id &&
      one.time_period === year &&
      one.compared_with === "previous-year" &&
      one.basis === "own" &&
      one.breakdown !== "total" &&
      !isAlsoJoined(words, one.breakdown) &&
      one.breakdown_2 === null &&
      one.verdict !== "not available" &&
      one.q_value !== null
  );
  if (compared.length === 0) return null;
  const clear = compared.filter(({q_value}) => (q_value ?? 1) < FALSE_ALARMS);
  return html`<section class="section-small beside" id="changed" aria-labelledby="changed-heading">
<h2><span id="changed-heading">Which groups changed since last year?</span></h2>
${clear.length === 0 ? html`<p class="answer-line">None did by more than chance, of the ${countText(compared.length)} groups that can be set beside last year’s.</p>` : html`<ul class="moved">${clear.map((one) => changed(release, words, one))}</ul>`}
${figureBlock(groupsOverYears(release, words.id, year))}
</section>`;
}

function changed(release: Release, words: MeasureWords, one: ComparisonRow): Html {
  const theirs = one.their_value ?? 0;
  const say = (value: number) => figureText({value, symbol: "", unit: words.unit}, words.decimals);
  const higher = one.verdict === "higher";
  return html`<li><i aria-hidden="true">${higher ? "▲" : "▼"}</i><b>${breakdownWords(release, one.breakdown).label}, ${categoryLabel(release, one.breakdown, one.category)}: ${one.verdict}</b>, by more than chance: ${say(theirs + (one.difference ?? 0))}, against ${say(theirs)}.</li>\n`;
}
