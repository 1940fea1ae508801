import {required} from "../../contract/required.js";
import {numberText} from "../../words/number-text.js";
import {type Html, html} from "../html/html.js";
import type {Attribute, ChildTable} from "./child-table.js";
import {readChosen} from "./chosen.js";
import {chosenText} from "./chosen-text.js";
import {countChildren} from "./count-children.js";
import {widthOf} from "./draw-counts.js";
import {wholeOf} from "./whole-of.js";

/** The linked views with their first counts in the HTML: a fieldset for each attribute, a native checkbox for each bar. */
export function childrenSection(table: ChildTable): Html {
  const {chosen} = readChosen(new URLSearchParams(), table);
  const some = countChildren(table, chosen);
  const whole = wholeOf(table, chosen);
  const words = chosenText(table, chosen, some, whole);
  return html`
<section class="children" aria-labelledby="children-title">
<h2><span id="children-title">The children, one by one</span></h2>
<p class="subtitle">Tick a bar, and all the others count only the children who fit. Drag over ages, distances, times or years to take several. The pale bar behind is everyone in the years chosen.</p>
<noscript><p class="status">The bars answer only where JavaScript runs; these are the counts of the latest year.</p></noscript>
<form id="children-form" aria-label="Children like this">
<div class="children-count"><p id="children-status" role="status">${words.count}</p>
<button type="button" class="second" name="everyone" hidden>Start again</button></div>
<p class="soft" id="children-details">${words.details}</p>
<div class="children-views">
${table.attributes.map((attribute, place) =>
  view(
    attribute,
    required(some.byCategory[place], `the counts by ${attribute.id}`),
    required(whole.byCategory[place], `all counts by ${attribute.id}`),
    [...(chosen.get(attribute.id) ?? [])]
  )
)}</div>
</form>
</section>`;
}

function view(
  {id, label, ordinal, categories}: Attribute,
  some: Uint32Array,
  whole: Uint32Array,
  chosen: readonly string[]
): Html {
  const longest = Math.max(...whole);
  return html`<fieldset data-attribute="${id}"${ordinal && html` class="ordinal"`}><legend>${label}</legend>
${categories.map((category, place) => {
  const part = required(some[place], `the count of ${category.id}`);
  const all = required(whole[place], `the count of all ${category.id}`);
  return html`<label><input type="checkbox" name="${id}" value="${category.id}" autocomplete="off"${chosen.includes(category.id) && html` checked`}><span class="name">${category.label}</span><span class="count"><b>${numberText(part)}</b> of <span>${numberText(all)}</span></span><span class="track"><i class="whole" style="width:${widthOf(all, longest)}"></i><i class="part" style="width:${widthOf(part, longest)}"></i></span></label>\n`;
})}</fieldset>\n`;
}
