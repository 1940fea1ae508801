/**
 * Sets every control of a form to what a query says. A box is ticked if its value is there, otherwise not. Lists of one name
 * take its values in their order, and show nothing once there are no more; a list that holds something is unfolded.
 */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  const left = new Map([...query.keys()].map((name) => [name, query.getAll(name)]));
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement)
      control.checked = query.getAll(control.name).includes(control.value);
    if (!(control instanceof HTMLSelectElement)) continue;
    const value = left.get(control.name)?.shift();
    control.value = value === undefined ? "" : value;
    const fold = control.closest<HTMLDetailsElement>("details.more-measures");
    if (fold && control.value !== "") fold.open = true;
  }
}
