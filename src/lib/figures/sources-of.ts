import {group, pairs} from "d3";
import {listText} from "../../words/list-text.js";
import type {Sourced} from "./sourced.js";

/**
 * Where a figure's rows came from: each source once, in the order of the rows. A row may name several, separated by
 * semicolons. Sources that differ only in the year at their end are written as one: `…, mid-2014 to mid-2018`.
 */
export function sourcesOf(rows: readonly (Sourced | null)[]): string {
  const sources = [...new Set(rows.flatMap((row) => row?.source.split("; ") ?? []))];
  return [...group(sources, (source) => source.replace(YEAR, ""))]
    .map(([base, same]) => base + yearsText(same.flatMap((source) => YEAR.exec(source)?.[0] ?? [])))
    .join("; ");
}

/** A year at the end of a source: `2018/19`, `mid-2014`, `2021`. Some sources have none. */
const YEAR = /\b(mid-)?\d{4}(\/\d{2})?$/;

function yearsText(years: readonly string[]): string {
  const sorted = [...years].sort();
  const starts = sorted.map((year) => Number(/\d{4}/.exec(year)?.[0]));
  const isUnbroken = pairs(starts).every(([one, next]) => next === one + 1);
  return isUnbroken && sorted.length > 2 ? `${sorted[0]} to ${sorted.at(-1)}` : listText(sorted);
}
