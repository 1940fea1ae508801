/** `a`, `a and b`, `a, b and c`; nothing for none. */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat("en-GB", {type: "conjunction"}).format(items);
