import {groups} from "d3";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {listText} from "../../words/list-text.js";

/**
 * Where a figure's rows came from, each source once, in the order met. A row may name several, parted by semicolons.
 * Sources that differ in nothing but the year at their end are one: `…, mid-2014 to mid-2018`.
 */
export function sourcesOf(rows: readonly (MeasureRow | null)[]): string {
  const sources = [...new Set(rows.flatMap((row) => row?.source.split("; ") ?? []))];
  return groups(sources, (source) => source.replace(YEAR, ""))
    .map(([base, same]) => base + yearsText(same.map((source) => YEAR.exec(source)?.[0] ?? "")))
    .join("; ");
}

/** A year at the end of a source: `2018/19`, `mid-2014`, `2021`. */
const YEAR = /\b(mid-)?\d{4}(\/\d{2})?$/;

function yearsText(years: readonly string[]): string {
  const sorted = [...years].sort();
  const starts = sorted.map((year) => Number(/\d{4}/.exec(year)?.[0]));
  const unbroken = starts.every((start, place) => place === 0 || start === (starts[place - 1] ?? 0) + 1);
  return unbroken && sorted.length > 2 ? `${sorted[0]} to ${sorted.at(-1)}` : listText(sorted);
}
