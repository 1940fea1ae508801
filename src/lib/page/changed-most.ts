import {changes} from "../../charts/changes.js";
import {figure} from "../../charts/figure.js";
import {type ChangedShare, changedShares} from "../release/changed-shares.js";
import {categoryLabel, measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearBefore} from "../release/reporting-years.js";
import {countOf, sentenceCase} from "../words/count-text.js";
import {figureText, intervalText} from "../words/figure-text.js";
import {numberText} from "../words/number-text.js";
import {type Html, html, trusted} from "./html.js";

const SHOWN = 8;

/**
 * The shares that moved most since last year, each with its interval. Only shares, so that all stand on one
 * scale of percentage points. Where so many are looked at, some stand out by luck: the title counts those that hold
 * when that is allowed for (Benjamini and Hochberg), and they come first.
 */
export function changedMost(release: Release, year: string): Html {
  const found = changedShares(release, year);
  if (found.length === 0) return html``;
  const shown = found.slice(0, SHOWN);
  const holding = found.filter(({comparison}) => (comparison.q_value ?? 1) < 0.05);
  const label = ({figure: now}: ChangedShare) =>
    now.breakdown === "total"
      ? measureWords(release, now.measure).name
      : `${measureWords(release, now.measure).name}: ${categoryLabel(release, now.breakdown, now.category)}`;
  const detail = ({figure: now, comparison}: ChangedShare) =>
    `${figureText({...now, value: comparison.their_value}, 0)} → ${figureText(now, 0)}`;
  const title =
    holding.length === 0
      ? "No share changed by more than chance"
      : `${sentenceCase(countOf(holding.length, "change", "changes"))} ${holding.length === 1 ? "is" : "are"} bigger than chance`;
  return html`<section class="section beside" aria-labelledby="changed-most-heading">
<h2><span id="changed-most-heading">What changed most</span></h2>
${trusted(
  figure({
    id: "changed-most",
    title,
    subtitle: `Change in share, ${yearBefore(year)} to ${year}, percentage points, with 95% interval`,
    draw: (size) =>
      changes(
        {
          sides: ["lower share", "higher share"],
          changes: shown.map((one) => ({
            label: label(one),
            difference: one.comparison.difference ?? 0,
            lower: one.comparison.lower ?? 0,
            upper: one.comparison.upper ?? 0,
            detail: detail(one)
          }))
        },
        size
      ),
    reading:
      "A solid mark means that the whole interval lies on one side of no change. An open mark means that chance could explain it. Where so many are looked at, some stand out by luck: the title counts those that hold when that is allowed for. They come first.",
    table: {
      caption: `Changes in shares, ${yearBefore(year)} to ${year}`,
      columns: ["Measure", "From and to", "Change, points", "95% interval", "Verdict"],
      rows: shown.map((one) => ({
        cells: [
          label(one),
          detail(one),
          numberText(one.comparison.difference ?? 0, 1),
          intervalText({...one.comparison, unit: ""}, 1) ?? "",
          one.comparison.verdict
        ]
      }))
    },
    source: shown[0]?.figure.source ?? ""
  })
)}
</section>`;
}
