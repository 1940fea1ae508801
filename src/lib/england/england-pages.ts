import type {EnglandPages} from "../../../loaders/contract/authority.ts";
import type {England, EnglandArea} from "../../../loaders/contract/england.ts";
import {serverDocument} from "../../charts/server-document.js";
import {required} from "../../contract/required.js";
import {explained} from "../html/explained.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import type {Release} from "../release/release.js";
import {writeAddress} from "./address.js";
import {answerOf} from "./answer.js";
import {answerHtml} from "./answer-html.js";
import {comparedWith, withsOf} from "./compared-with.js";
import {defaultChoices, lastYearOf} from "./default-choices.js";
import {englandForm} from "./england-form.js";
import {placeName, slugsOf} from "./place-name.js";
import {publishedOf} from "./published-of.js";
import {queryOf} from "./query.js";
import {regionName} from "./region-name.js";

/**
 * The page to choose from and one for each council, by address: complete in HTML, made from what others have published and from
 * nothing of this council's own records. The council's own page comes first.
 */
export function englandPages(england: England, release: Release): ReadonlyMap<string, Page> {
  const {authority} = release.manifest;
  const councils = england.areas.filter(({level}) => level === "Local authority");
  const own = councils.find(({code}) => code === authority.code) ?? required(councils[0], "a council");
  const shown = councilsShown(england, councils, own, authority.england ?? "all");
  const slugs = slugsOf(england.areas);
  const document = serverDocument();
  const published = publishedOf(england, defaultChoices(england, own).series);
  const answerFor = (area: EnglandArea) => {
    const choices = defaultChoices(england, area);
    const view = answerHtml(england, answerOf(england, choices, published), document);
    return {choices, view};
  };
  const pages: [string, Page][] = [["england", indexPage(england, {own, shown, slugs, ...answerFor(own)})]];
  for (const area of shown)
    pages.push([
      `england/${required(slugs.get(area.code), "an address")}`,
      councilPage(england, {area, slugs, shown, ...answerFor(area)})
    ]);
  return new Map(pages.map(([address, page]) => [address, {...page, body: explained(page.body)}]));
}

function councilsShown(
  england: England,
  councils: readonly EnglandArea[],
  own: EnglandArea,
  which: EnglandPages
): readonly EnglandArea[] {
  if (which === "all") return [own, ...councils.filter((area) => area !== own)];
  if (which === "own") return [own];
  const lists = withsOf(england).filter((one) => one.startsWith("neighbours-"));
  const codes = new Set(
    lists.flatMap((one) => comparedWith(england, {...defaultChoices(england, own), with: one}))
  );
  return [own, ...councils.filter(({code}) => codes.has(code) && code !== own.code)];
}

type Slugs = ReadonlyMap<string, string>;

interface OfCouncil {
  readonly slugs: Slugs;
  readonly shown: readonly EnglandArea[];
  readonly choices: ReturnType<typeof defaultChoices>;
  readonly view: Html;
}

const STYLE = html`<link rel="stylesheet" href="/england.css">`;

/** One council beside others. */
function councilPage(
  england: England,
  {area, slugs, shown, choices, view}: OfCouncil & {area: EnglandArea}
): Page {
  const place = placeName(area);
  const title = area.replacedBy.length > 0 ? `${area.name}, to ${area.lastYear}` : area.name;
  return {
    head: {
      title,
      description: `Children looked after in ${place}, beside similar councils and England: the Department for Education’s published figures to ${choices.year}.`
    },
    scripts: [PAGE_SCRIPTS.figures],
    body: html`
${STYLE}
<p class="back"><a href="/england">England: every council’s published figures</a></p>
<h1>${title}</h1>
<p class="subtitle">What the Department for Education has published about children looked after, 2010 to ${lastYearOf(england)}. Nothing on this page is counted from anybody’s own records.</p>
${relatives(england, area, slugs, shown)}
${view}
${chanceNote()}
<section class="section"><h2>Ask something else</h2>
<p>Any measure, any group, any year: <a href="/england${writeAddress(choices, england)}">ask about ${place}</a>. The answer is worked out in your browser; nothing is sent.</p>
${takeAway()}</section>`
  };
}

/** What a council was formed from and what took its place, each with a link where it has a page. */
function relatives(
  england: England,
  area: EnglandArea,
  slugs: Slugs,
  shown: readonly EnglandArea[]
): Html | null {
  const named = (code: string): Html => {
    const other = required(
      england.areas.find((one) => one.code === code.slice(0, 9)),
      code
    );
    const link = shown.includes(other)
      ? html`<a href="/england/${slugs.get(other.code)}">${placeName(other)}</a>`
      : html`${placeName(other)}`;
    return html`${link}${code.slice(9)}`;
  };
  const listed = (codes: readonly string[]): Html =>
    html`${codes.map((code, at) => html`${at === 0 ? "" : at === codes.length - 1 ? " and " : ", "}${named(code)}`)}`;
  if (area.replacedBy.length > 0)
    return html`<p class="status">${placeName(area)} no longer exists. Its children are now counted in ${listed(area.replacedBy)}.</p>`;
  if (area.formedFrom.length > 0)
    return html`<p class="status">${placeName(area)} was formed from ${listed(area.formedFrom)}. Its own figures begin in ${area.firstYear}.</p>`;
  return null;
}

/** The page to choose from, with the council's own answer as it opens. */
function indexPage(
  england: England,
  {own, slugs, shown, choices, view}: OfCouncil & {own: EnglandArea}
): Page {
  const count = england.numbers.length;
  const regions = [...new Set(shown.map(regionName))].sort();
  return {
    head: {
      title: "England",
      description: `Any council in England beside those most like it: ${count.toLocaleString("en-GB")} published figures on children looked after, 2010 to ${lastYearOf(england)}.`
    },
    scripts: [PAGE_SCRIPTS.figures, PAGE_SCRIPTS.england],
    body: html`
${STYLE}
<h1>Any council in England, beside those most like it</h1>
<p class="subtitle">${count.toLocaleString("en-GB")} published figures on children looked after, from 2010 to ${lastYearOf(england)}. Choose a council and a question: the page answers in a sentence, then shows why.</p>
${englandForm(england, choices)}
<p class="status" id="england-status" role="status">This page is complete as it opens. To answer another question, your browser fetches the figures once, 1.1 MB, and works it out by itself.</p>
<noscript><p class="status">Without JavaScript this page keeps to one answer. <a href="#councils">Each council’s page</a> is complete.</p></noscript>
<div id="england-view">${view}</div>
<details class="query"><summary>The question in SQL</summary><pre><code id="england-sql">${queryOf(england, choices.series)}</code></pre></details>
<p>This answer has an address: <a class="address" id="england-address" href="/england${writeAddress(choices, england)}">/england${writeAddress(choices, england)}</a></p>
${chanceNote()}
${takeAway()}
<section class="section" id="councils" aria-labelledby="councils-title"><h2><span id="councils-title">${shown.length === 1 ? "Its own page" : "A page for each council"}</span></h2>
<div class="councils">${regions.map(
      (region) =>
        html`<section><h3>${region}</h3><ul>${shown
          .filter((area) => regionName(area) === region)
          .sort((one, other) => (one.name < other.name ? -1 : 1))
          .map(
            (area) =>
              html`<li><a href="/england/${slugs.get(area.code)}"${area === own && html` class="us"`}>${area.replacedBy.length > 0 ? `${area.name}, to ${area.lastYear}` : area.name}</a></li>\n`
          )}</ul></section>\n`
    )}</div></section>`
  };
}

const chanceNote = (): Html => html`<section class="section limits"><h2>What “more than chance” means</h2>
<p>A council looks after a few hundred children, so its figures move a little every year for no reason at all. The 95% interval shows how far. Two figures are called different only where chance would make such a gap less than 1 time in 20.</p>
<p>With ten neighbours to look at, one gap in every two pages passes that test by luck. Take it as a reason to look, not as proof. Brothers and sisters often come into care together, so the true intervals are a little wider.</p>
<p>A hidden figure [c] protects children. It has no place in the order, and this page does not guess it.</p></section>`;

const takeAway = (): Html =>
  html`<p class="take-away">Every figure of every council: <a href="/england.parquet">Parquet, 1.1 MB</a>. Open Government Licence v3.0; map: contains Ordnance Survey data, Crown copyright and database right 2023.</p>`;
