const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Framework reads a dollar sign and a brace in a page as code to run.
  $: "&#36;"
};

/** Text made safe for the HTML of a Framework page, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'$]/g, (letter) => entities[letter] ?? letter);
}
