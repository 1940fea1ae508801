import type {Facts} from "../../children/children-facts.ts";
import {type Cell, without} from "../cell.ts";
import type {CountBook} from "../count-book.ts";
import type {Group} from "../population.ts";

/**
 * Adds the sums across breakdowns to the book (care orders are interim and full care orders), wherever the whole and
 * all of its parts are in it.
 */
export function addGroups(facts: Facts, book: CountBook): void {
  for (const cell of book.cells()) {
    for (const group of cell.population.groups?.(facts) ?? []) {
      if (cell.except === null && cell.where.includes(group.whole)) addGroup(cell, group, book);
    }
  }
}

function addGroup(whole: Cell, group: Group, book: CountBook): void {
  const other = whole.where.filter((condition) => condition !== group.whole);
  const parts = group.parts.map((part) => ({...whole, where: [...other, part]}));
  if (!parts.every(book.has)) return;
  const [only] = group.parts;
  book.add(whole, group.others && only !== undefined ? [...parts, without(whole, only)] : parts);
}
