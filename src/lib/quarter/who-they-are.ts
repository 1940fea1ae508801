import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {Quarter} from "../../contract/calendar/quarter.js";
import {required} from "../../contract/required.js";
import {SYMBOL_MEANINGS} from "../../words/figure-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {figureTable} from "../figures/figure-table.js";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import {breakdownWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {lastDayText, lastQuarters} from "./quarters.js";

const MEASURE = "children-looked-after";
const BREAKDOWNS: readonly BreakdownId[] = ["sex", "age-band", "ethnic-group", "legal-status-group"];

/** The children at the end of the quarter, group by group, with the same day a year before and 31 March to compare. */
export function whoTheyAre(release: Release, quarter: Quarter): Html {
  const recent = lastQuarters(quarter, 5);
  const yearEnd = recent.slice(0, -1).findLast((one) => one.endsWith("Q4"));
  const periods = [...new Set([recent[0] ?? quarter, yearEnd ?? quarter, quarter])];
  return html`<details class="section"><summary>Who they are: by sex, age, ethnic group and law</summary>
<p class="notice"><b class="sym">[c]</b>: ${SYMBOL_MEANINGS.c}.</p>
${BREAKDOWNS.map((breakdown) => tableOf(release, breakdown, periods))}
</details>`;
}

function tableOf(release: Release, breakdown: BreakdownId, periods: readonly Quarter[]): Html | null {
  const columns = periods.map((period) => categoriesShown(release, MEASURE, breakdown, period));
  const now = required(columns.at(-1), "the quarter itself among the periods");
  if (now.length === 0) return null;
  const cell = (rows: typeof now, category: string) =>
    markedText(rows.find(({figure}) => figure.category === category)?.figure ?? null);
  return figureTable(
    {
      caption: `${breakdownWords(release, breakdown).label}, children looked after`,
      columns: ["Group", ...periods.map(lastDayText)],
      rows: now.map(({label, figure}) => ({
        cells: [label, ...columns.map((rows) => cell(rows, figure.category))]
      }))
    },
    `who-${breakdown}`
  );
}
