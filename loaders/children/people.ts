import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {HeaderRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";

/** Finds what a return says about the child: sex, date of birth, ethnicity. */
export type People = (child: string, year: ReportingYear) => HeaderRow | null;

/**
 * Looks first in the return of the year asked for, then in the latest return that knows the child: the figures of a
 * year stay as its own return gave them. Null for a child in no Header table; the reader refuses such a return.
 */
export function people(rows: readonly HeaderRow[]): People {
  const children = byChild(rows);
  return (child, year) => {
    const own = children.get(child) ?? [];
    return own.findLast((row) => row.year === year) ?? own.at(-1) ?? null;
  };
}
