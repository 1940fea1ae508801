import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {endingYear, yearSlug} from "../../contract/calendar/reporting-year.js";
import {breakdownReading, breakdownTitle} from "../../words/breakdown-words.js";
import {intervalText, SYMBOL_MEANINGS} from "../../words/figure-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {exampleTag, figureMarks} from "../figures/example-tag.js";
import {figureTable} from "../figures/figure-table.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {withMarks} from "../html/with-marks.js";
import {categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {breakdownWords, measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/** The measures for the Public Sector Equality Duty: who is heard, who moves, who is far away. */
const MEASURES: readonly MeasureId[] = [
  "took-part",
  "attended",
  "children-all-reviews-on-time",
  "three-or-more-placements",
  "over-20-miles"
];

const CHARACTERISTICS: readonly BreakdownId[] = ["sex", "age-band", "ethnic-group", "uasc"];

/** Protected characteristics (Equality Act 2010, section 4) that the yearly return does not hold in a form to publish. */
const NOT_RECORDED = [
  "disability",
  "gender reassignment",
  "pregnancy and maternity",
  "religion or belief",
  "sexual orientation"
];

/** Who is heard? Each measure for the groups that there are records of, for the Public Sector Equality Duty. */
export function equalityPage(release: Release, year: string): Page {
  const {name} = release.manifest.authority;
  const measures = MEASURES.filter((id) => release.catalogue.measures.some((words) => words.id === id));
  return {
    head: {
      title: `Who is heard? Equality in ${year}`,
      description: `Taking part, moves and distance by sex, age, ethnic group and route into care, ${name}, ${year}.`
    },
    body: html`
<p class="crumb"><a href="/report/${yearSlug(year)}">Annual report ${year}</a> / Equality</p>
<h1>Who is heard?</h1>
<p class="lead">The law asks ${name} to look at whether some groups of children are served worse than others (the Public Sector Equality Duty). This page compares the groups that we have records for, in the year to 31 March ${endingYear(year)}.</p>
<div class="prose">
<p>Small groups can look different by chance. We say that groups differ only where the gap between the highest and the lowest is more than chance, allowing for how many groups we compare. <b class="sym">[c]</b> is ${SYMBOL_MEANINGS.c}.</p>
<h2>What nobody recorded</h2>
<p>The yearly return has no figures that we could publish on ${listOf(NOT_RECORDED)}. So we cannot say whether children are treated worse because of them. Very few children in care are married, so we do not look at marriage.</p>
</div>
${measures.map((id) => measureSection(release, id, year))}`
  };
}

function measureSection(release: Release, id: MeasureId, year: string): Html {
  const words = measureWords(release, id);
  const total = findFigure(release, {measure: id, period: year});
  return html`<section class="section" aria-labelledby="${id}-heading">
<h2><span id="${id}-heading">${words.question}</span></h2>
<p class="subtitle"><a href="/measures/${id}">${words.name}</a>: ${withMarks(markedText(total, words.decimals))} of ${words.people}.</p>
${CHARACTERISTICS.map((breakdown) => characteristic(release, id, breakdown, year))}
</section>`;
}

function characteristic(
  release: Release,
  measure: MeasureId,
  breakdown: BreakdownId,
  year: string
): Html | null {
  const rows = categoriesShown(release, measure, breakdown, year);
  if (rows.length === 0) return null;
  const {decimals, name} = measureWords(release, measure);
  const {label} = breakdownWords(release, breakdown);
  const id = `${measure}-${breakdown}`;
  const figures = rows.map(({figure}) => figure);
  return html`<div class="figure pair" id="${id}">
<div><h3 class="figure-title">${exampleTag(figures)}${breakdownTitle(rows, decimals)}</h3><p class="figure-reading">${breakdownReading(rows, decimals)}</p>${figureMarks(figures)}</div>
${figureTable(
  {
    caption: `${name} by ${label.toLowerCase()}, ${year}`,
    columns: [label, "Figure", "95% interval"],
    rows: rows.map((row) => ({
      cells: [
        row.label,
        markedText(row.figure, decimals),
        intervalText(row.figure, decimals) ?? `[${row.figure.symbol || "z"}]`
      ]
    }))
  },
  id
)}</div>`;
}

const listOf = (items: readonly string[]): string => `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
