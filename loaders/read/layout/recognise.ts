import {namesOf} from "./column.ts";
import {headerName} from "./header-name.ts";
import {type AnyLayout, columnsRead} from "./layout.ts";

/**
 * The layout of a file, found by the names of its columns; null if none fits. A file that lacks a column is still
 * recognised, so that a finding can say what it lacks. The layout with most columns present wins, but the file must
 * have half of its required columns and one that no other layout has.
 */
export function recognise<L extends AnyLayout>(layouts: readonly L[], header: readonly string[]): L | null {
  const present = new Set(header.map(headerName));
  let best: {layout: L; score: number} | null = null;
  for (const layout of layouts) {
    const others = new Set(layouts.filter((other) => other !== layout).flatMap(allNames));
    const found = allNames(layout).filter((name) => present.has(name));
    const telling = layouts.length === 1 || found.some((name) => !others.has(name));
    const needed = columnsRead(layout).filter((column) => !column.mayBeAbsent);
    const missing = needed.filter((column) => !namesOf(column).some((name) => present.has(headerName(name))));
    // Of two layouts with as many columns present, the one with fewer missing wins.
    const score = found.length - missing.length;
    if (telling && missing.length * 2 <= needed.length && (best === null || score > best.score))
      best = {layout, score};
  }
  return best?.layout ?? null;
}

const allNames = (layout: AnyLayout): string[] =>
  [...columnsRead(layout).flatMap(namesOf), ...(layout.leftOut ?? [])].map(headerName);
