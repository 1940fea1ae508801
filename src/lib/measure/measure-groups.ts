import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import {isAlsoJoined} from "../release/joined-breakdown.js";
import {breakdownWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearPlace} from "./year-place.js";

/** More groups than this are folded away: every code of ethnicity, for one. */
const MANY = 12;

/**
 * A measure group by group, two breakdowns in a row. A long breakdown is folded below, and so is one that is also here
 * with its smallest groups joined. Null where there is none that year.
 */
export function measureGroups(release: Release, words: MeasureWords, year: string): Html | null {
  const held = words.tables
    .flatMap((table) => (table.length === 1 ? table : []))
    .map((breakdown) => ({breakdown, size: categoriesShown(release, words.id, breakdown, year).length}))
    .filter(({size}) => size > 0);
  if (held.length === 0) return null;
  const block = (breakdown: string) => yearPlace(release, words.id, breakdown, year);
  const isFolded = ({breakdown, size}: {breakdown: string; size: number}) =>
    size > MANY || isAlsoJoined(words, breakdown);
  return html`<section class="section" id="groups" aria-labelledby="groups-heading">
<h2><span id="groups-heading">Group by group</span></h2>
<div class="plates">
${held.filter((one) => !isFolded(one)).map(({breakdown}) => block(breakdown))}</div>
${held
  .filter(isFolded)
  .map(
    ({breakdown, size}) =>
      html`<details class="folded"><summary>${breakdownWords(release, breakdown).label} in full: ${size} groups</summary>${block(breakdown)}</details>`
  )}
</section>`;
}
