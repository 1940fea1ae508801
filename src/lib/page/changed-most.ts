import {changes} from "../../charts/changes.js";
import {figure} from "../../charts/figure.js";
import {comparisonsTo} from "../release/comparisons-to.js";
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
 * scale of percentage points; ordered by the released differences alone.
 */
export function changedMost(release: Release, year: string): Html {
  const found = comparisonsTo(release, "previous-year", year).filter(
    ({comparison, figure: now}) => now.unit === "%" && comparison.lower !== null && comparison.upper !== null
  );
  if (found.length === 0) return html``;
  const strength = ({comparison}: (typeof found)[number]) =>
    Math.abs(comparison.difference ?? 0) / ((comparison.upper ?? 0) - (comparison.lower ?? 0) || 1);
  const shown = found.toSorted((a, b) => strength(b) - strength(a)).slice(0, SHOWN);
  const clear = shown.filter(
    ({comparison}) => comparison.verdict === "higher" || comparison.verdict === "lower"
  );
  const label = ({figure: now}: (typeof found)[number]) =>
    now.breakdown === "total"
      ? measureWords(release, now.measure).name
      : `${measureWords(release, now.measure).name}: ${categoryLabel(release, now.breakdown, now.category)}`;
  const detail = ({figure: now, comparison}: (typeof found)[number]) =>
    `${figureText({...now, value: comparison.their_value}, 0)} → ${figureText(now, 0)}`;
  const title =
    clear.length === 0
      ? "No share changed by more than chance"
      : `${sentenceCase(countOf(clear.length, "change", "changes"))} ${clear.length === 1 ? "is" : "are"} bigger than chance`;
  return html`<section class="section" aria-labelledby="changed-most-heading">
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
      "A solid mark means that the whole interval lies on one side of no change. An open mark means that chance could explain it.",
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
