import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {type Each, type OfferedMeasure, offeredMeasure} from "../address/offer.js";
import {offerOf} from "../address/offer-of.js";
import {type Html, html} from "../html/html.js";
import {figuresOf} from "../release/find-figure.js";
import {breakdownWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

type Options = readonly (readonly [value: string, label: string])[];

const LENGTHS: Readonly<Record<Each, string>> = {year: "Years", quarter: "Quarters", month: "Months"};

/**
 * A choice beyond the page's own figures: another area, table, year or length of period. It is hidden until its script
 * is there to answer it. Null where the release holds nothing further.
 */
export function furtherForm(release: Release, words: MeasureWords): Html | null {
  const offer = offerOf(release);
  if (!offer.measures.some(({id}) => id === words.id)) return null;
  const measure = offeredMeasure(offer, words.id);
  const held = new Set(figuresOf(release, words.id).map((row) => row.area_code));
  const areas: Options = offer.areas.filter(({code}) => held.has(code)).map(({code, name}) => [code, name]);
  const tables = tableOptions(release, measure);
  const lengths: Options = measure.each.map((each) => [each, LENGTHS[each]]);
  if (Math.max(areas.length, tables.length, lengths.length) < 2) return null;
  const years: Options = [
    ["", "All"],
    ...offer.years.toReversed().map((year) => [yearSlug(year), year] as const)
  ];
  return html`<section class="section-small further" id="further" hidden aria-labelledby="further-heading" data-measure="${words.id}">
<h2><span id="further-heading">Look further</span></h2>
<form class="chooser" method="get">
${select("area", "Area", areas)}${select("table", "Broken down by", tables)}${select("period", "Year", years)}${select("each", "Periods", lengths)}
<button type="submit">Show</button>
</form>
<p class="status" id="further-status" role="status">The first choice fetches a file of every figure.</p>
<div id="further-view"></div>
</section>`;
}

/** The published tables of a measure: the total, one breakdown (`sex`) or two (`sex.age-band`). */
const tableOptions = (release: Release, {tables}: OfferedMeasure): Options =>
  tables.map((table) => [
    table.join("."),
    table.length === 0 ? "Nothing" : table.map((id) => breakdownWords(release, id).label).join(" and ")
  ]);

/** A native list to choose from; nothing where there is no choice. */
const select = (name: string, label: string, options: Options): Html | null =>
  options.length < 2
    ? null
    : html`<div class="fieldlet"><label for="further-${name}">${label}</label><select id="further-${name}" name="${name}">${options.map(
        ([value, text]) => html`<option value="${value}">${text}</option>`
      )}</select></div>\n`;
