import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow, MeasureWords} from "../../../loaders/contract/release.ts";
import {arePartsOfOne, breakdownTitle} from "../../words/breakdown-words.js";
import {lowerFirst} from "../../words/count-text.js";
import {measureSentence} from "../../words/measure-sentence.js";
import {missingSentence} from "../../words/missing-sentence.js";
import {periodText} from "../../words/period-text.js";
import {themeTitle} from "../../words/themes.js";
import {exampleTag} from "../figures/example-tag.js";
import {figureBlock} from "../figures/figure-block.js";
import {showsMonths} from "../figures/months-figure.js";
import {trendFigure} from "../figures/trend-figure.js";
import {type Html, html} from "../html/html.js";
import {onThisPage} from "../html/on-this-page.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {latestMeasureYear} from "../release/latest-measure-year.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {furtherForm} from "./further-form.js";
import {groupChanges} from "./group-changes.js";
import {measureFacts} from "./measure-facts.js";
import {measureGroups} from "./measure-groups.js";
import {measureMethod} from "./measure-method.js";
import {yearChoice} from "./year-choice.js";
import {yearPlace} from "./year-place.js";

/** One measure: its sentence, its facts, its years, one year in all its parts, and how it is counted. */
export function measurePage(release: Release, id: MeasureId): Page {
  const words = measureWords(release, id);
  const year = latestMeasureYear(release, id);
  const heading = headingOf(release, words, year);
  const rows = headingRows(release, words, year);
  const {name} = release.manifest.authority;
  const over = overYears(release, words, year);
  const one = ofOneYear(release, words, year);
  const method = {id: "method", name: "How to read these figures", body: measureMethod(release, words)};
  return {
    head: {
      title: words.name,
      description: `${words.question} ${words.name} in ${name}, year by year, with what it is compared to.`
    },
    body: html`
<p class="crumb"><a href="/measures/">All measures</a> / ${themeTitle(words.theme)}</p>
<h1>${exampleTag(rows)}${heading}</h1>
<p class="subtitle">${heading !== words.name && `${words.name}. `}${name}, ${periodText(year, words.timeIdentifier)}.</p>
${opening(release, words, year)}
${over.length + one.length > 0 && onThisPage([...over, ...one, method])}
${over.map(({body}) => body)}
${one.length > 0 && yearChoice(release, words, year)}
${one.map(({body}) => body)}
${method.body}
${furtherForm(release, words)}`,
    scripts: [PAGE_SCRIPTS.figures]
  };
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly body: Html;
}

/** A section, or none where the release has nothing for it. */
const section = (id: string, name: string, body: Html | null): readonly Section[] =>
  body ? [{id, name, body}] : [];

/** The parts that show every year, whichever year is chosen below. */
const overYears = (release: Release, words: MeasureWords, year: string): readonly Section[] => [
  ...beside("years", "Year by year", overTime(release, words, year)),
  ...section("changed", "Which groups changed", groupChanges(release, words, year))
];

/** The parts that show one year and follow the choice of it, from the whole to its groups. */
function ofOneYear(release: Release, words: MeasureWords, year: string): readonly Section[] {
  const place = (name: string) => yearPlace(release, words.id, name, year);
  return [
    ...beside("neighbours", "Compared with similar councils", place("neighbours")),
    ...beside("months", "Month by month", showsMonths(words) ? place("months") : null),
    ...section("groups", "Group by group", measureGroups(release, words, year)),
    ...section("pairs", "Two things at once", pairs(release, words, year))
  ];
}

/** The figures that the heading speaks of. */
function headingRows(release: Release, words: MeasureWords, year: string): readonly (MeasureRow | null)[] {
  const figure = findFigure(release, {measure: words.id, period: year});
  const parts = partsOf(release, words, year);
  return isToldByParts(words, figure, parts) ? parts.map((part) => part.figure) : [figure];
}

/** Whether a measure's parts say more than its total, which does not apply or is 100% by definition. */
const isToldByParts = (
  {isWhole}: MeasureWords,
  figure: MeasureRow | null,
  parts: readonly CategoryRow[]
): boolean => parts.length > 0 && (figure?.symbol === "z" || isWhole === true);

/** A sentence with the number in it. A measure whose total does not apply, or is always 100%, is told by its parts. */
function headingOf(release: Release, words: MeasureWords, year: string): string {
  const figure = findFigure(release, {measure: words.id, period: year});
  const parts = partsOf(release, words, year);
  return isToldByParts(words, figure, parts)
    ? breakdownTitle(parts, words.decimals)
    : measureSentence(words, figure);
}

function opening(release: Release, words: MeasureWords, year: string): Html | null {
  const figure = findFigure(release, {measure: words.id, period: year});
  if (figure?.symbol === "z" || isToldByParts(words, figure, partsOf(release, words, year))) return null;
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

const overTime = (release: Release, words: MeasureWords, year: string): Html | null =>
  words.isWhole ? null : figureBlock(trendFigure(release, words.id, year));

/** A section of one figure. Its heading is for screen readers alone, because the figure has a title. */
const beside = (id: string, name: string, figure: Html | null): readonly Section[] =>
  section(
    id,
    name,
    figure &&
      html`<section class="section-small beside" id="${id}" aria-labelledby="${id}-heading">
<h2 class="visually-hidden"><span id="${id}-heading">${name}</span></h2>
${figure}
</section>`
  );

/** Every pair of breakdowns that the release holds for the year, as tables. */
function pairs(release: Release, words: MeasureWords, year: string): Html | null {
  const tables = words.tables.flatMap((table) =>
    table.length < 2 ? [] : (yearPlace(release, words.id, table.join("."), year) ?? [])
  );
  if (tables.length === 0) return null;
  return html`<section class="section" id="pairs" aria-labelledby="pairs-heading">
<h2><span id="pairs-heading">Two things at once</span></h2>
<p class="subtitle">Darker cells are larger; every cell has its number. Hatched cells are hidden, <b class="sym">[c]</b>: small numbers, and others that would give a small number away. <a href="/safe">How this works</a></p>
${tables}
</section>`;
}
