import {changes} from "../../charts/changes.js";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {countOf, sentenceCase} from "../../words/count-text.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {numberText} from "../../words/number-text.js";
import {figure} from "../figures/figure.js";
import {type Html, html} from "../html/html.js";
import {type ChangedShare, changedShares} from "../release/changed-shares.js";
import {categoryLabel, measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

const SHOWN = 8;

/** Holds when all the shares looked at are allowed for (Benjamini and Hochberg). */
const isClear = ({comparison}: ChangedShare): boolean => (comparison.q_value ?? 1) < 0.05;

/**
 * The shares that moved most since last year, each with its interval. Only shares, so that all stand on one
 * scale of percentage points. Those that hold come first, and the title counts them.
 */
export function changedMost(release: Release, year: string): Html {
  const found = changedShares(release, year);
  if (found.length === 0) return html``;
  const shown = found.slice(0, SHOWN);
  const holding = found.filter(isClear);
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
          difference: one.comparison.difference ?? 0,
          lower: one.comparison.lower ?? 0,
          upper: one.comparison.upper ?? 0,
          clear: isClear(one),
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
        numberText(one.comparison.difference ?? 0, 1),
        intervalText({...one.comparison, unit: ""}, 1) ?? "",
        isClear(one) ? one.comparison.verdict : "no clear difference"
      ]
    }))
  },
  source: shown[0]?.figure.source ?? ""
})}
</section>`;
}
