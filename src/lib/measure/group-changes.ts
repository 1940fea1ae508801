import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {countOf} from "../../words/count-text.js";
import {figureText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import type {JudgedComparison} from "../../words/judged-comparison.js";
import {figureBlock} from "../figures/figure-block.js";
import {groupsOverYears} from "../figures/groups-over-years.js";
import {type Html, html} from "../html/html.js";
import {comparedGroups} from "../release/compared-groups.js";
import {isAlsoJoined} from "../release/joined-breakdown.js";
import {categoryLabel, namedBreakdown} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/**
 * The groups of a measure that changed since last year by more than chance, allowing for how many groups there are. Null
 * where the release compares no group with last year.
 */
export function groupChanges(release: Release, words: MeasureWords, year: string): Html | null {
  const compared = comparedGroups(release, words, year, "previous-year").filter(
    ({breakdown}) => !isAlsoJoined(words, breakdown)
  );
  if (compared.length === 0) return null;
  const known = compared.filter(({provenance}) => provenance !== "made-up");
  const clear = known.filter(isClear);
  return html`<section class="section-small beside" id="changed" aria-labelledby="changed-heading">
<h2><span id="changed-heading">Which groups changed since last year?</span></h2>
${clear.length > 0 ? html`<ul class="moved">${clear.map((one) => changed(release, words, one))}</ul>` : html`<p class="answer-line">${noneChanged(known.length, compared.length)}</p>`}
${figureBlock(groupsOverYears(release, words.id, year))}
</section>`;
}

/** Where no group may be said to have changed: because none did clearly, or because the groups' figures are made up. */
function noneChanged(known: number, compared: number): string {
  if (known === 0) return "We cannot say: the figures of the groups are made up, as an example.";
  const which = known < compared ? "with real figures for both years" : "that we can compare with last year";
  return `None changed by more than chance, of the ${countOf(known, "group", "groups")} ${which}.`;
}

function changed(release: Release, words: MeasureWords, one: JudgedComparison): Html {
  const before = one.their_value;
  const say = (value: number) => figureText({value, symbol: "", unit: words.unit}, words.decimals);
  const higher = one.verdict === "higher";
  return html`<li><i aria-hidden="true">${higher ? "▲" : "▼"}</i><b>${namedBreakdown(release, one.breakdown).label}, ${categoryLabel(release, one.breakdown, one.category)}: ${one.verdict}</b>, by more than chance: ${say(before + one.difference)}, against ${say(before)}.</li>\n`;
}
