import type {Offer, OfferedMeasure} from "../../address/offer.js";
import {tableOf} from "../../address/read-breakdowns.js";

/**
 * Disables what none of the chosen measures can show, because a form should not ask for what does not exist. Where such a
 * thing was chosen, the first measure's own way is chosen instead.
 */
export function fitForm(form: HTMLFormElement, offer: Offer): void {
  const ids = new FormData(form).getAll("measure");
  const measures = ids.flatMap((id) => offer.measures.find((one) => one.id === id) ?? []);
  const [lead] = measures;
  if (!lead) return;
  const radios = (name: string, of: (measure: OfferedMeasure) => readonly string[]) => {
    const allowed = new Set(measures.flatMap(of));
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    for (const input of inputs) input.disabled = !allowed.has(input.value);
    if (inputs.some((input) => input.checked && !input.disabled)) return;
    const first = inputs.find((input) => input.value === of(lead)[0]);
    if (first) first.checked = true;
  };
  const options = (name: string, allowed: (id: string) => boolean) => {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) return;
    for (const option of select.options) option.disabled = option.value !== "" && !allowed(option.value);
    if (select.selectedOptions[0]?.disabled) select.value = "";
  };
  const has = (...wanted: string[]) => measures.some(({tables}) => tableOf(tables, wanted) !== undefined);
  radios("as", ({ways}) => ways);
  radios("each", ({each}) => each);
  options("by", (id) => has(id));
  const by = new FormData(form).get("by");
  options("across", (id) => typeof by === "string" && id !== by && has(by, id));
}
