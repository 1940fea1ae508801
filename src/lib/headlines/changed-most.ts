import {changes} from "../../charts/changes.js";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {countOf, sentenceCase} from "../../words/count-text.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import {numberText} from "../../words/number-text.js";
import {figure} from "../figures/figure.js";
import {type Html, html} from "../html/html.js";
import {type ChangedShare, changedShares} from "../release/changed-shares.js";
import {categoryLabel, measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

const SHOWN = 8;

/**
 * The shares that changed most since last year, each with its interval. Shares only, so that one scale of percentage
 * points fits all. Clear changes come first, and the title counts them.
 */
export function changedMost(release: Release, year: string): Html {
  const found = changedShares(release, year);
  const [first] = found;
  if (!first) return html``;
  const shown = found.slice(0, SHOWN);
  const clear = found.filter(({comparison}) => isClear(comparison));
  const label = ({figure: now}: ChangedShare) =>
    now.breakdown === "total"
      ? measureWords(release, now.measure).name
      : `${measureWords(release, now.measure).name}: ${categoryLabel(release, now.breakdown, now.category)}`;
  const detail = ({figure: now, comparison}: ChangedShare) =>
    `${figureText({...now, value: comparison.their_value}, 0)} → ${figureText(now, 0)}`;
  const title =
    clear.length === 0
      ? "No share changed by more than chance"
      : `${sentenceCase(countOf(clear.length, "change", "changes"))} ${clear.length === 1 ? "is" : "are"} bigger than chance`;
  return html`<section class="section beside" aria-labelledby="changed-most-heading">
<h2><span id="changed-most-heading">What changed most</span></h2>
${figure({
  id: "changed-most",
  title,
  subtitle: `Change in share, ${yearBefore(year)} to ${year}, percentage points, with 95% interval`,
  draw: (size) =>
    changes(
      {
        sides: ["lower share", "higher share"],
        changes: shown.map((one) => ({
          label: label(one),
          difference: one.comparison.difference,
          lower: one.comparison.lower,
          upper: one.comparison.upper,
          clear: isClear(one.comparison),
          detail: detail(one)
        }))
      },
      size
    ),
  reading: `A solid mark is a change that chance does not explain. That allows for how many shares are looked at, ${numberText(found.length)} here: among many, some stand out by luck. An open mark may be luck.`,
  table: {
    caption: `Changes in shares, ${yearBefore(year)} to ${year}`,
    columns: ["Measure", "From and to", "Change, points", "95% interval", "Verdict"],
    rows: shown.map((one) => ({
      cells: [
        label(one),
        detail(one),
        numberText(one.comparison.difference, 1),
        required(intervalText({...one.comparison, unit: ""}, 1), "the interval of a change"),
        isClear(one.comparison) ? one.comparison.verdict : "no clear difference"
      ]
    }))
  },
  source: first.figure.source
})}
</section>`;
}
