import type {Choices} from "../../address/choices.js";
import {formValues} from "../../address/write-choices.js";
import {type Html, html} from "../../page/html.js";
import {yearToSlug} from "../../release/reporting-years.js";
import type {Each, Offer, ShowAs} from "../offer.js";

const wayNames: Readonly<Record<ShowAs, string>> = {
  count: "Count",
  share: "Share",
  rate: "Rate",
  figure: "Average or index"
};

const eachNames: Readonly<Record<Each, string>> = {year: "Years", quarter: "Quarters", month: "Months"};

/** One native control: a name and a value that go into the address as they are. */
interface Control {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly ours?: boolean;
}

/** The form of choices: native controls that a plain GET puts into the address, with or without a script. */
export function exploreForm(offer: Offer, choices: Choices): Html {
  const chosen = formValues(choices);
  const box = (type: "checkbox" | "radio", {name, value, label, ours}: Control) =>
    html`<label${ours && html` class="us"`}><input type="${type}" name="${name}" value="${value}"${chosen.getAll(name).includes(value) && html` checked`}> <span>${label}</span></label>\n`;
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => html`
<div class="fieldlet"><label for="explore-${name}">${label}</label>
<select id="explore-${name}" name="${name}">${options.map(
    ([value, text]) =>
      html`<option value="${value}"${(chosen.get(name) ?? "") === value && html` selected`}>${text}</option>`
  )}</select></div>`;
  const set = (legend: string, controls: readonly Html[]) => html`
<fieldset><legend>${legend}</legend>${controls}</fieldset>`;
  const inTables = new Set(offer.measures.flatMap(({tables}) => tables.flat()));
  const breakdowns = offer.breakdowns
    .filter(({id}) => inTables.has(id))
    .map(({id, label}) => [id, label] as const);
  return html`<form class="explore-form" id="explore-form" method="get" action="explore" aria-label="What to show">
${select(
  "measure",
  "Measure",
  offer.measures.map(({id, name}) => [id, name] as const)
)}
${set(
  "Show as",
  (Object.keys(wayNames) as ShowAs[]).map((value) =>
    box("radio", {name: "as", value, label: wayNames[value]})
  )
)}
${set(
  "Periods",
  (Object.keys(eachNames) as Each[]).map((value) =>
    box("radio", {name: "each", value, label: eachNames[value]})
  )
)}
${set(
  "Reporting years",
  offer.years.map((year) => box("checkbox", {name: "year", value: yearToSlug(year), label: year}))
)}
${set(
  "Areas",
  offer.areas.map(({code, name, role}) =>
    box("checkbox", {name: "area", value: code, label: name, ours: role === "us"})
  )
)}
${select("by", "Break down by", [["", "Nothing"], ...breakdowns])}
${select("across", "and across", [["", "Nothing"], ...breakdowns])}
${set("On the chart", [
  box("checkbox", {name: "intervals", value: "no", label: "Leave out 95% intervals"}),
  box("checkbox", {name: "zero", value: "no", label: "Need not start at zero"})
])}
<p class="buttons"><button type="submit">Show</button> <a href="explore">Start again</a></p>
</form>`;
}
