import {listText} from "../../../words/list-text.js";

/** Which years are chosen of those offered, in a few words: `all 5`, `2018/19`, `2014/15 to 2016/17`, `3 of 5`. */
export function yearsChosen(years: readonly string[], offered: readonly string[]): string {
  if (years.length === offered.length) return `all ${offered.length}`;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "none";
  const places = years.map((year) => offered.indexOf(year));
  const unbroken = places.every((place, index) => place === (places[0] ?? 0) + index);
  if (years.length === 1) return first;
  return unbroken ? `${first} to ${last}` : `${years.length} of ${offered.length}`;
}

/** Which areas are chosen, in a few words: `all 13`, `Bexley and England`, `4 of 13`. */
export function areasChosen(names: readonly string[], offered: number): string {
  if (names.length === offered) return `all ${offered}`;
  if (names.length === 0) return "none";
  return names.length <= 2 ? listText(names) : `${names.length} of ${offered}`;
}
