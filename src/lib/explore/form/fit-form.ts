import type {Offer} from "../offer.js";

/**
 * Disables what the chosen measure cannot show and, where such a thing was chosen, falls back to the first that it
 * can: a form should not ask for what does not exist.
 */
export function fitForm(form: HTMLFormElement, offer: Offer): void {
  const data = new FormData(form);
  const measure = offer.measures.find(({id}) => id === data.get("measure"));
  if (!measure) return;
  const radios = (name: string, allowed: readonly string[]) => {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    for (const input of inputs) input.disabled = !allowed.includes(input.value);
    const usable = inputs.filter((input) => !input.disabled);
    if (!usable.some((input) => input.checked)) {
      const first = inputs.find((input) => input.value === allowed[0]);
      if (first) first.checked = true;
    }
  };
  const options = (name: string, allowed: (id: string) => boolean) => {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) return;
    for (const option of select.options) option.disabled = option.value !== "" && !allowed(option.value);
    if (select.selectedOptions[0]?.disabled) select.value = "";
  };
  radios("as", measure.ways);
  radios("each", measure.each);
  options("by", (id) => measure.tables.some((table) => table.length === 1 && table[0] === id));
  const by = String(new FormData(form).get("by") ?? "");
  options("across", (id) =>
    measure.tables.some(
      (table) => table.length === 2 && table.includes(by) && table.includes(id) && id !== by
    )
  );
}
