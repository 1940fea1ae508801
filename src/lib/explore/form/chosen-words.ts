import {listText} from "../../../words/list-text.js";

/** Which of the offered years are chosen, in a few words: `all 5`, `2018/19`, `2014/15 to 2016/17`, `3 of 5`. Both in order. */
export function yearsChosen(years: readonly string[], offered: readonly string[]): string {
  if (years.length === offered.length) return `all ${offered.length}`;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "none";
  if (years.length === 1) return first;
  const isUnbroken = offered.indexOf(last) - offered.indexOf(first) === years.length - 1;
  return isUnbroken ? `${first} to ${last}` : `${years.length} of ${offered.length}`;
}

/** Which areas are chosen, in a few words: `all 13`, `Bexley and England`, `4 of 13`. */
export function areasChosen(names: readonly string[], offered: number): string {
  if (names.length === offered) return `all ${offered}`;
  if (names.length === 0) return "none";
  return names.length <= 2 ? listText(names) : `${names.length} of ${offered}`;
}
