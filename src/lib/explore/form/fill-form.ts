/** Sets every control of a form to what a query says: ticked if named there, otherwise not; lists of one name in their order, unfolded where they hold something. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  const met = new Map<string, number>();
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement)
      control.checked = query.getAll(control.name).includes(control.value);
    if (!(control instanceof HTMLSelectElement)) continue;
    const place = met.get(control.name) ?? 0;
    met.set(control.name, place + 1);
    control.value = query.getAll(control.name)[place] ?? "";
    const fold = control.closest<HTMLDetailsElement>("details.more-measures");
    if (fold && control.value !== "") fold.open = true;
  }
}
