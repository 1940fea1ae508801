import {headerName} from "./header-name.ts";
import {type AnyLayout, columnsRead} from "./layout.ts";

/**
 * The layout that a file follows, found by the names of its columns, or null where none fits. A file that lacks
 * a column is still recognised, so that what it lacks can be said: the layout with most columns present wins, but
 * half of what it needs must be there, and one column that tells it from the others.
 */
export function recognise<L extends AnyLayout>(layouts: readonly L[], header: readonly string[]): L | null {
  const present = new Set(header.map(headerName));
  let best: {layout: L; score: number} | null = null;
  for (const layout of layouts) {
    const names = namesOf(layout);
    const found = names.filter((name) => present.has(name));
    const others = new Set(layouts.filter((other) => other !== layout).flatMap(namesOf));
    const needed = neededBy(layout);
    const enough = needed.filter((name) => present.has(name)).length * 2 >= needed.length;
    const telling = layouts.length === 1 || found.some((name) => !others.has(name));
    // A column that is needed and missing counts against the layout: of two that fit alike, the whole one wins.
    const score = found.length - needed.filter((name) => !present.has(name)).length;
    if (enough && telling && (best === null || score > best.score)) best = {layout, score};
  }
  return best?.layout ?? null;
}

const namesOf = (layout: AnyLayout): string[] =>
  [...columnsRead(layout).map((column) => column.header), ...(layout.leftOut ?? [])].map(headerName);

const neededBy = (layout: AnyLayout): string[] =>
  columnsRead(layout)
    .filter((column) => !column.mayBeAbsent)
    .map((column) => headerName(column.header));
