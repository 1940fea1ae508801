/** Where a table is: its page and the id of its figure or caption, if either has one: `measures/uasc#uasc-sex`. */
export function placeOf(path: string, table: Element): string {
  const id = table.closest("figure")?.id || table.querySelector("caption")?.id;
  return id ? `${path}#${id}` : path;
}
