import type {MeasureWords} from "../../../loaders/release/contract.ts";
import {crossTable} from "../figures/cross-table.js";
import {monthsFigure} from "../figures/months-figure.js";
import {neighboursFigure} from "../figures/neighbours-figure.js";
import {trendFigure} from "../figures/trend-figure.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {latestMeasureYear} from "../release/latest-measure-year.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {arePartsOfOne, breakdownTitle} from "../words/breakdown-words.js";
import {measureSentence} from "../words/measure-sentence.js";
import {missingSentence} from "../words/missing-sentence.js";
import {periodText} from "../words/period-text.js";
import {themeTitle} from "../words/themes.js";
import {figureBlock} from "./figure-block.js";
import {groupChanges} from "./group-changes.js";
import {type Html, html} from "./html.js";
import {lookFurther} from "./look-further.js";
import {measureFacts} from "./measure-facts.js";
import {measureGroups} from "./measure-groups.js";
import {measureMethod} from "./measure-method.js";
import type {Page} from "./page.js";

/** One measure: its sentence, how it stands, what moved, group by group and pair by pair, and how it is counted. */
export function measurePage(release: Release, id: string): Page {
  const words = measureWords(release, id);
  const year = latestMeasureYear(release, id);
  const {name} = release.manifest.authority;
  const sections = measureSections(release, words, year);
  return {
    head: {
      title: words.name,
      description: `${words.question} ${words.name} in ${name}, year by year, with what it is compared to.`
    },
    body: html`
<p class="crumb"><a href="/measures/">All measures</a> / ${themeTitle(words.theme)}</p>
<h1>${headingOf(release, words, year)}</h1>
<p class="subtitle">${words.name}. ${name}, ${periodText(year, words.timeIdentifier)}.</p>
${opening(release, words, year)}
${onThisPage(sections)}
${sections.map(({body}) => body)}
${lookFurther(release, words)}`,
    scripts: ["/lib/measure/start-figures.js"]
  };
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly body: Html;
}

/** What the page holds, from the whole to its parts; what the release has nothing for is left out. */
function measureSections(release: Release, words: MeasureWords, year: string): readonly Section[] {
  const section = (id: string, name: string, body: Html | null): readonly Section[] =>
    body ? [{id, name, body}] : [];
  return [
    ...section("years", "Year by year", overTime(release, words, year)),
    ...section("neighbours", "Beside the neighbours", besideOthers(release, words, year)),
    ...section("changed", "Which groups changed", groupChanges(release, words, year)),
    ...section("groups", "Group by group", measureGroups(release, words, year)),
    ...section("pairs", "Two things at once", pairs(release, words, year)),
    ...section("method", "How to read these figures", measureMethod(release, words))
  ];
}

const onThisPage = (sections: readonly Section[]): Html =>
  html`<nav class="here" aria-label="On this page"><p>On this page</p><ul>${sections.map(
    ({id, name}) => html`<li><a href="#${id}">${name}</a></li>\n`
  )}</ul></nav>`;

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

function overTime(release: Release, words: MeasureWords, year: string): Html | null {
  const trend = isWhole(release, words.id, year) ? null : trendFigure(release, words.id, year);
  const months =
    words.theme === "reviews" && words.id.startsWith("reviews-") ? monthsFigure(release, year) : null;
  if (!trend && !months) return null;
  return html`<section class="section-small beside" id="years" aria-labelledby="years-heading">
<h2 class="visually-hidden"><span id="years-heading">Year by year</span></h2>
${figureBlock(trend)}
${figureBlock(months)}
</section>`;
}

function besideOthers(release: Release, words: MeasureWords, year: string): Html | null {
  const figure = neighboursFigure(release, words.id, year);
  return (
    figure &&
    html`<section class="section-small beside" id="neighbours" aria-labelledby="neighbours-heading">
<h2 class="visually-hidden"><span id="neighbours-heading">Beside the neighbours</span></h2>
${figureBlock(figure)}
</section>`
  );
}

/** Every pair of breakdowns that the release holds for the year, as tables. */
function pairs(release: Release, words: MeasureWords, year: string): Html | null {
  const tables = words.tables.flatMap(([first, second]) => {
    const table =
      first === undefined || second === undefined
        ? null
        : crossTable(release, words.id, [first, second], year);
    return table ? [table] : [];
  });
  if (tables.length === 0) return null;
  return html`<section class="section" id="pairs" aria-labelledby="pairs-heading">
<h2><span id="pairs-heading">Two things at once</span></h2>
<p class="soft">Darker cells hold more; every cell carries its number. Hatched cells are hidden, <b class="sym">[c]</b>: a small number, or one that would give a small number away. <a href="/safe">How this works</a></p>
${tables}
</section>`;
}

/** A total that is all there is, every year, draws no line worth seeing. */
const isWhole = (release: Release, measure: string, year: string): boolean => {
  const total = findFigure(release, {measure, period: year});
  return total?.unit === "%" && total.value === 100 && total.numerator === total.denominator;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
