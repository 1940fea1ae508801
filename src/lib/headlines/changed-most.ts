import {changes} from "../../charts/changes.js";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {EXAMPLE} from "../../words/as-example.js";
import {countOf, countText, lowerFirst, sentenceCase} from "../../words/count-text.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {isClear} from "../../words/is-clear.js";
import {listText} from "../../words/list-text.js";
import {numberText} from "../../words/number-text.js";
import {figure} from "../figures/figure.js";
import {type Html, html} from "../html/html.js";
import {type ChangedTotal, changedTotals} from "../release/changed-totals.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

const SHOWN = 8;

const isShare = ({figure}: ChangedTotal): boolean => figure.unit === "%";

/**
 * The shares that changed most since last year, each with its interval. Shares only, so that one scale of percentage
 * points fits all; other clear changes are named below. Clear changes come first, and the title counts them. Those that
 * rest on made-up figures come last, are called examples, and are not counted.
 */
export function changedMost(release: Release, year: string): Html {
  const {known, examples} = changedTotals(release, year);
  const shown = [...known, ...examples].filter(isShare).slice(0, SHOWN);
  if (shown.length === 0) return html``;
  const isExample = (one: ChangedTotal) => examples.includes(one);
  const isClaim = (one: ChangedTotal) => !isExample(one) && isClear(one.comparison);
  const nameOf = ({figure: now}: ChangedTotal) => measureWords(release, now.measure).name;
  const label = (one: ChangedTotal) =>
    isExample(one) ? `${EXAMPLE}: ${lowerFirst(nameOf(one))}` : nameOf(one);
  const detail = ({figure: now, comparison}: ChangedTotal) =>
    `${figureText({...now, value: comparison.their_value}, 0)} → ${figureText(now, 0)}`;
  const others = known.filter((one) => !isShare(one) && isClear(one.comparison));
  return html`<section class="section beside" aria-labelledby="changed-most-heading">
<h2><span id="changed-most-heading">What changed most</span></h2>
${figure({
  id: "changed-most",
  title: titleOf(known.filter(isShare)),
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
          clear: isClaim(one),
          detail: detail(one)
        }))
      },
      size
    ),
  reading: `A solid dot is a clear change; an open dot could be chance${examples.length > 0 ? " or is an example" : ""}. We allow for how many measures we compare with last year’s: ${countText(known.length)} here.`,
  table: {
    caption: `Changes in shares, ${yearBefore(year)} to ${year}`,
    columns: ["Measure", "From and to", "Change, points", "95% interval", "Verdict"],
    rows: shown.map((one) => ({
      cells: [
        label(one),
        detail(one),
        numberText(one.comparison.difference, 1),
        required(intervalText({...one.comparison, unit: ""}, 1), "the interval of a change"),
        isExample(one) ? EXAMPLE.toLowerCase() : one.comparison.verdict
      ]
    }))
  },
  notes:
    others.length === 0
      ? []
      : [
          `These are not shares, and changed clearly too: ${listText(others.map((one) => lowerFirst(nameOf(one))))}.`
        ],
  // The title counts only what is known, and every example is called one.
  figures: known.map((one) => one.figure)
})}
</section>`;
}

function titleOf(shares: readonly ChangedTotal[]): string {
  if (shares.length === 0) return "No share has a real figure for both years";
  const clear = shares.filter(({comparison}) => isClear(comparison)).length;
  return clear === 0
    ? "No share changed by more than chance"
    : `${sentenceCase(countOf(clear, "share", "shares"))} changed by more than chance`;
}
