import {endingYear} from "../contract/calendar/reporting-year.ts";
import type {DepartmentFields} from "../read/comparators/department.ts";

/** An English authority with children's services, and the years for which it has figures, by the years in which they end. */
export interface AuthorityEntry {
  /** The nine-character code of the Office for National Statistics. */
  readonly code: string;
  readonly name: string;
  /** The Department's region: London is Inner and Outer London. */
  readonly region: {readonly code: string; readonly name: string};
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The authorities in rows of the Department's files, in the order of their codes, each with its latest name. A figure
 * marked z (not applicable) is of a year before an authority was formed or after it was abolished.
 */
export function authoritiesIn(rows: readonly DepartmentFields[]): readonly AuthorityEntry[] {
  const found = new Map<string, AuthorityEntry>();
  for (const {timePeriod, authorityCode, authorityName, regionCode, regionName, number} of rows) {
    if (!authorityCode || !authorityName || !regionCode || !regionName || number.symbol === "z") continue;
    const year = endingYear(timePeriod);
    const before = found.get(authorityCode);
    const named =
      before !== undefined && before.lastYear > year
        ? before
        : {code: authorityCode, name: authorityName, region: {code: regionCode, name: regionName}};
    found.set(authorityCode, {
      ...named,
      firstYear: before === undefined ? year : Math.min(year, before.firstYear),
      lastYear: before === undefined ? year : Math.max(year, before.lastYear)
    });
  }
  return [...found.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}
