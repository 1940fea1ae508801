import {group} from "d3";
import type {MeasureId} from "../../../../loaders/contract/measure-ids.ts";
import type {ThemeId} from "../../../../loaders/contract/themes.ts";
import {yearSlug} from "../../../contract/calendar/reporting-year.js";
import {themeTitle} from "../../../words/themes.js";
import type {Choices, MOST_MEASURES, Sort} from "../../address/choices.js";
import type {Each, Offer, ShowAs} from "../../address/offer.js";
import {formValues} from "../../address/write-choices.js";
import {type Html, html} from "../../html/html.js";
import {areasChosen, yearsChosen} from "./chosen-words.js";

const wayNames: Readonly<Record<ShowAs, string>> = {
  count: "Count",
  share: "Share",
  rate: "Rate",
  figure: "Average or index"
};

const eachNames: Readonly<Record<Each, string>> = {year: "Years", quarter: "Quarters", month: "Months"};

const sortNames: Readonly<Record<Sort, string>> = {
  order: "As published",
  value: "Highest first",
  name: "By name"
};

/** The labels of the lists of measures: one for each measure that a view may have. */
const MEASURE_LABELS = ["Measure", "Second measure", "Third measure"] as const satisfies {
  readonly length: typeof MOST_MEASURES;
};

/** One native control: a name and a value that go into the address as they are. */
interface Control {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly ours?: boolean;
}

/**
 * The form of choices: native controls that a plain GET puts into the address, with or without a script.
 * @param themeOf the theme of a measure: the headings of the list of measures
 */
export function exploreForm(offer: Offer, choices: Choices, themeOf: (measure: MeasureId) => ThemeId): Html {
  const chosen = formValues(choices);
  const box = (type: "checkbox" | "radio", {name, value, label, ours}: Control) =>
    html`<label${ours && html` class="us"`}><input type="${type}" name="${name}" value="${value}"${chosen.getAll(name).includes(value) && html` checked`}> <span>${label}</span></label>\n`;
  const radios = <Value extends string>(name: string, names: Readonly<Record<Value, string>>) =>
    Object.entries<string>(names).map(([value, label]) => box("radio", {name, value, label}));
  const measureOptions = (id: string | undefined) =>
    [...group(offer.measures, (measure) => themeOf(measure.id))].map(
      ([theme, measures]) =>
        html`<optgroup label="${themeTitle(theme)}">${measures.map((one) => option(one.id, one.name, one.id === id))}</optgroup>`
    );
  const measure = (label: string, place: number) =>
    select(`explore-measure-${place + 1}`, "measure", label, [
      place === 0 ? null : option("", "None", choices.measures[place] === undefined),
      ...measureOptions(choices.measures[place])
    ]);
  const [lead, ...others] = MEASURE_LABELS.map(measure);
  const inTables = new Set<string>(offer.measures.flatMap(({tables}) => tables.flat()));
  const breakdowns = offer.breakdowns.filter(({id}) => inTables.has(id));
  const breakdown = (name: string, label: string) =>
    select(`explore-${name}`, name, label, [
      option("", "Nothing", !chosen.get(name)),
      ...breakdowns.map(({id, label: text}) => option(id, text, chosen.get(name) === id))
    ]);
  return html`<form class="explore-form" id="explore-form" method="get" action="explore" aria-label="What to show">
<div class="controls">
${lead}
<details class="more-measures"${choices.measures.length > 1 && html` open`}><summary>Add another measure</summary>
${others}</details>
${set("Show as", radios("as", wayNames))}
${set("Periods", radios("each", eachNames))}
${many(
  "Years",
  {place: "last", label: "Latest alone"},
  yearsChosen(choices.years, offer.years),
  offer.years.map((year) => box("checkbox", {name: "year", value: yearSlug(year), label: year}))
)}
${many(
  "Areas",
  {place: "first", label: "Ours alone"},
  areasChosen(
    choices.areas.map((code) => offer.areas.find((area) => area.code === code)?.name ?? code),
    offer.areas.length
  ),
  offer.areas.map(({code, name, role}) =>
    box("checkbox", {name: "area", value: code, label: name, ours: role === "us"})
  )
)}
${breakdown("by", "Break down by")}
${breakdown("across", "and across")}
${set("Order", radios("sort", sortNames))}
${set("On the chart", [
  box("checkbox", {name: "intervals", value: "no", label: "Leave out 95% intervals"}),
  box("checkbox", {name: "zero", value: "no", label: "Need not start at zero"})
])}
</div>
<p class="buttons"><button type="submit">Show</button> <a href="explore">Start again</a></p>
</form>`;
}

const option = (value: string, text: string, selected: boolean): Html =>
  html`<option value="${value}"${selected && html` selected`}>${text}</option>`;

const select = (id: string, name: string, label: string, options: readonly (Html | null)[]): Html => html`
<div class="fieldlet"><label for="${id}">${label}</label>
<select id="${id}" name="${name}">${options}</select></div>`;

const set = (legend: string, controls: readonly Html[]): Html => html`
<fieldset><legend>${legend}</legend>${controls}</fieldset>`;

/** One box that can be taken alone by a quick choice, by its place in its list. */
interface Alone {
  readonly place: "first" | "last";
  readonly label: string;
}

/** A long list of boxes, folded to what is chosen of it; the quick choices need a script and wait for it. */
const many = (legend: string, alone: Alone, chosen: string, controls: readonly Html[]): Html => html`
<details class="many"><summary>${legend}: <b>${chosen}</b></summary>
<fieldset><legend class="visually-hidden">${legend}</legend>
<p class="quick" hidden>${[
  {value: "all", label: "All"},
  {value: "none", label: "None"},
  {value: alone.place, label: alone.label}
].map(({value, label}) => html`<button type="button" class="link" value="${value}">${label}</button> `)}</p>
${controls}<p class="soft quick" hidden>Hold Shift to take a range.</p></fieldset></details>`;
