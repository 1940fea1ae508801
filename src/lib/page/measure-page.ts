import type {MeasureWords} from "../../../loaders/release/contract.ts";
import {crossTable} from "../figures/cross-table.js";
import {monthsFigure} from "../figures/months-figure.js";
import {neighboursFigure} from "../figures/neighbours-figure.js";
import {trendFigure} from "../figures/trend-figure.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {latestMeasureYear} from "../release/latest-measure-year.js";
import {measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {yearToSlug} from "../release/reporting-years.js";
import {arePartsOfOne, breakdownTitle} from "../words/breakdown-words.js";
import {sentenceCase} from "../words/count-text.js";
import {measureSentence} from "../words/measure-sentence.js";
import {missingSentence} from "../words/missing-sentence.js";
import {periodText} from "../words/period-text.js";
import {themeTitle} from "../words/themes.js";
import {breakdownBlock} from "./breakdown-block.js";
import {figureBlock} from "./figure-block.js";
import {type Html, html} from "./html.js";
import {lookFurther} from "./look-further.js";
import {measureFacts} from "./measure-facts.js";
import type {Page} from "./page.js";

/** One measure: its sentence, how it stands, every table that the release has of it, and how it is counted. */
export function measurePage(release: Release, id: string): Page {
  const words = measureWords(release, id);
  const year = latestMeasureYear(release, id);
  const {name} = release.manifest.authority;
  return {
    head: {
      title: words.name,
      description: `${words.question} ${words.name} in ${name}, year by year, with what it is compared to.`
    },
    body: html`
<p class="crumb"><a href="/measures/">All measures</a> / ${themeTitle(words.theme)}</p>
<h1>${headingOf(release, words, year)}</h1>
<p class="subtitle">${words.name}. ${name}, ${periodText(year, words.timeIdentifier)}.</p>
<div class="split">
<div>
${opening(release, words, year)}
<h2 class="visually-hidden">The figures</h2>
${measureFigures(release, words, year)}
${lookFurther(release, words)}
</div>
${measureMethod(release, words)}
</div>`,
    scripts: [
      "/lib/measure/year-chooser.js",
      "/lib/measure/look-further.js",
      "/lib/measure/figure-buttons.js"
    ]
  };
}

/** A sentence with the number in it. A measure whose total is no figure, or always the whole, speaks of its parts. */
function headingOf(release: Release, words: MeasureWords, year: string): string {
  const figure = findFigure(release, {measure: words.id, period: year});
  const parts = partsOf(release, words, year);
  return parts.length > 0 && (figure?.symbol === "z" || figure?.value === 100)
    ? breakdownTitle(parts, words.decimals)
    : measureSentence(words, figure);
}

function opening(release: Release, words: MeasureWords, year: string): Html | null {
  const figure = findFigure(release, {measure: words.id, period: year});
  if (figure?.symbol === "z" || (figure?.value === 100 && partsOf(release, words, year).length > 0))
    return null;
  return figure && figure.value !== null
    ? measureFacts(release, words, figure)
    : html`<p class="missing">${missingSentence(figure, lowerFirst(words.name))}</p>`;
}

/** The categories of a measure's first breakdown, where they are parts of one whole. */
function partsOf(release: Release, words: MeasureWords, year: string): readonly CategoryRow[] {
  const breakdown = words.tables.find(({length}) => length === 1)?.[0];
  const rows = breakdown === undefined ? [] : categoriesShown(release, words.id, breakdown, year);
  return arePartsOfOne(rows) ? rows : [];
}

/** A year for the breakdowns, shown once its script is there to answer; a form that works by its address alone. */
function yearChooser(release: Release, words: MeasureWords, year: string): Html | null {
  const breakdown = words.tables.find(({length}) => length === 1)?.[0];
  if (breakdown === undefined) return null;
  const years = release.manifest.reportingYears.filter((one) =>
    categoriesShown(release, words.id, breakdown, one).some(({figure}) => figure.value !== null)
  );
  if (years.length < 2) return null;
  return html`<form class="chooser" id="year-chooser" method="get" hidden data-measure="${words.id}" data-year="${yearToSlug(year)}">
<fieldset><legend>Year of the figures below</legend><div class="radios">${years.map(
    (one) =>
      html`<label><input type="radio" name="year" value="${yearToSlug(one)}"${one === year && html` checked`}> ${one}</label>\n`
  )}</div></fieldset>
<button type="submit">Show</button>
<p class="status" id="year-status" role="status">Showing ${year}.</p>
</form>`;
}

/** Trend, months, neighbours, then every declared breakdown and pair that the release holds for the year. */
export function measureFigures(
  release: Release,
  words: MeasureWords,
  year: string
): readonly (Html | null)[] {
  return [
    isWhole(release, words.id, year) ? null : figureBlock(trendFigure(release, words.id, year)),
    words.theme === "reviews" && words.id.startsWith("reviews-")
      ? figureBlock(monthsFigure(release, year))
      : null,
    figureBlock(neighboursFigure(release, words.id, year)),
    yearChooser(release, words, year),
    ...words.tables.map(([first, second]) => {
      if (first === undefined) return null;
      return second === undefined
        ? html`<div data-breakdown="${first}">${breakdownBlock(release, words.id, first, year)}</div>`
        : crossTable(release, words.id, [first, second], year);
    })
  ];
}

/** A total that is all there is, every year, draws no line worth seeing. */
const isWhole = (release: Release, measure: string, year: string): boolean => {
  const total = findFigure(release, {measure, period: year});
  return total?.unit === "%" && total.value === 100 && total.numerator === total.denominator;
};

function measureMethod(release: Release, words: MeasureWords): Html {
  const notes = notesOn(release, words.id);
  const section = (heading: string, body: Html | null, check = false) =>
    body && html`<section${check && html` class="check"`}><h2>${heading}</h2>${body}</section>`;
  return html`<div class="side">
${section("How it is counted", html`<p>${sentenceCase(words.numerator)}${words.denominator && `, out of ${words.denominator}`}.</p><p>${words.guidance}</p>`)}
${notes.map((note) => section(note.heading, html`<p>${note.sentence}</p>`, true))}
${section("What it leaves out", words.leavesOut ? html`<p>${words.leavesOut}</p>` : null)}
${section("Mind the definition", words.traps.length > 0 ? html`${words.traps.map((trap) => html`<p>${trap}</p>`)}` : null)}
${section("Take it away", html`<ul><li><a href="/release/measures.csv" download>All figures, CSV</a></li><li><a href="/explore?measure=${words.id}">Open in Explore</a></li><li><a href="/data">What the columns mean</a></li></ul>`)}
</div>`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
