import {firstDay, lastDay, type ReportingYear} from "../calendar/reporting-year.ts";
import type {MissingRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import type {History} from "./histories.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";

/** A child looked after at any time in the year, as they were at its end. */
export type ChildInYear = Person & {readonly wentMissing: boolean};

/**
 * Everyone looked after on one day of the year at least, and whether they went missing in it (MISSING is M; being
 * away without authorisation is not counted; DfE, children who were missing).
 */
export function lookedAfterInYear(
  year: ReportingYear,
  histories: readonly History[],
  missing: readonly MissingRow[],
  personOn: PersonOn
): readonly ChildInYear[] {
  const incidents = byChild(missing.filter((row) => row.kind === "missing" && row.year === year));
  return histories.flatMap(({child, periods}) => {
    const episode = periods
      .flatMap(({episodes}) => episodes)
      .find(
        ({began, ended, lastReturned}) =>
          began <= lastDay(year) && (ended === null ? year <= lastReturned : ended >= firstDay(year))
      );
    const own = incidents.get(child) ?? [];
    const sources = own.length > 0 ? own.map((row) => row.source) : episode ? [episode.source] : [];
    const person = episode && personOn(child, lastDay(year), sources);
    return person ? [{...person, wentMissing: own.length > 0}] : [];
  });
}
