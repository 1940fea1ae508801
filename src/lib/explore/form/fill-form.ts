/** Sets every control of a form to what a query says: ticked if named there, otherwise not. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement)
      control.checked = query.getAll(control.name).includes(control.value);
    if (control instanceof HTMLSelectElement) control.value = query.get(control.name) ?? "";
  }
}
