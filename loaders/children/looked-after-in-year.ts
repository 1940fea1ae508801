import {firstDay, lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {MissingRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import type {History} from "./histories.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";
import type {Episode} from "./stacked-episodes.ts";

/** A child looked after at any time in the year, as they were at its end. */
export type ChildInYear = Person & {readonly wentMissing: boolean};

/**
 * Everyone looked after on at least one day of the year, and whether they went missing in it (MISSING is M; being
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
    const episode = firstEpisodeIn(year, periods);
    const own = incidents.get(child) ?? [];
    const sources = own.length > 0 ? own.map((row) => row.source) : episode ? [episode.source] : [];
    const person = episode && personOn(child, lastDay(year), sources);
    return person ? [{wentMissing: own.length > 0, ...person}] : [];
  });
}

/** The first episode that went on at some time in the year. */
function firstEpisodeIn(year: ReportingYear, periods: History["periods"]): Episode | null {
  const first = firstDay(year);
  const last = lastDay(year);
  for (const {episodes} of periods)
    for (const episode of episodes) {
      const {began, ended, lastReturned} = episode;
      if (began <= last && (ended === null ? year <= lastReturned : ended >= first)) return episode;
    }
  return null;
}
