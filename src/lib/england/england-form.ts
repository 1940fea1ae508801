import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {required} from "../../contract/required.js";
import {type Html, html} from "../html/html.js";
import {yearsOffered} from "./address.js";
import {isCount} from "./chance.js";
import type {EnglandChoices} from "./choices.js";
import {comparedWith, withsOf} from "./compared-with.js";
import {categoriesOf} from "./offered.js";
import {placeName, slugsOf} from "./place-name.js";
import {breakdownName, seriesWords} from "./series-words.js";
import {withWords} from "./with-words.js";

/** Measures of the Interactive Tool about schools, staff and spending, listed after those about children in care. */
const isFurther = (id: string): boolean => id.startsWith("lait-");

/** Every choice as native controls that ask `/england` for an answer: it works, slowly, where a script has not arrived. */
export function englandForm(words: EnglandWords, choices: EnglandChoices): Html {
  const area = required(
    words.areas.find(({code}) => code === choices.area),
    "the council"
  );
  const councils = words.areas.filter(({level}) => level === "Local authority");
  const slugs = slugsOf(councils);
  const [main, further] = [false, true].map((more) =>
    words.measures.filter(({id}) => isFurther(id) === more)
  );
  const measures = (list: typeof words.measures | undefined) =>
    (list ?? []).map(({id, name}) => option(id, name, id === choices.series.measure));
  return html`<form class="ask-bar" id="england-form" method="get" action="/england">
<div class="fieldlet"><label for="england-area">Council</label><input id="england-area" name="area" list="england-councils" value="${placeName(area)}" autocomplete="off" spellcheck="false"><datalist id="england-councils">${councils.map((one) => html`<option value="${slugs.get(one.code)?.includes("-to-") ? slugs.get(one.code) : placeName(one)}"></option>`)}</datalist></div>
<div class="fieldlet"><label for="england-with">Compare with</label><select id="england-with" name="with">${withsOf(
    words
  )
    .filter((one) => comparedWith(words, {...choices, with: one}).length > 0)
    .map((one) => option(one, withWords(words, one, area).choice, one === choices.with))}</select></div>
<div class="fieldlet"><label for="england-measure">Measure</label><select id="england-measure" name="measure">${measures(main)}<optgroup label="Schools, staff and spending">${measures(further)}</optgroup></select></div>
<div class="fieldlet"><label for="england-by">Group</label><select id="england-by" name="by">${groupOptions(words, choices)}</select></div>
<div class="fieldlet"><label for="england-as">Shown as</label><select id="england-as" name="as">${option("share", "Share or rate", !isCount(choices.series.unit))}${option("number", "Number", isCount(choices.series.unit))}</select></div>
<div class="fieldlet"><label for="england-year">Year</label><select id="england-year" name="year">${yearsOffered(words).map((year) => option(String(year), String(year), year === choices.year))}</select></div>
<button type="submit">Show</button>
</form>`;
}

const option = (value: string, words: string, chosen: boolean): Html =>
  html`<option value="${value}"${chosen && html` selected`}>${words}</option>`;

/** The groups that a measure was published for, by breakdown. */
export function groupOptions(words: EnglandWords, {series}: Pick<EnglandChoices, "series">): Html {
  const known = categoriesOf(words, series.measure);
  const breakdowns = [...new Set(known.map(({breakdown}) => breakdown))];
  return html`${breakdowns.map((breakdown) => {
    const own = known.filter((one) => one.breakdown === breakdown);
    const options = own.map((one) =>
      option(
        breakdown === "total" ? "total" : `${breakdown}:${one.category}`,
        seriesWords(words, {...one, unit: series.unit}).category ?? "All",
        breakdown === series.breakdown && one.category === series.category
      )
    );
    return breakdown === "total"
      ? options
      : html`<optgroup label="${breakdownName(words, breakdown)}">${options}</optgroup>`;
  })}`;
}
