import {addToCount} from "../collections/counts.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";

/** Dates that a return holds only if they fall in its year: what ended, and what is listed year by year. */
const OF_THE_YEAR: ReadonlySet<string> = new Set([
  "DEC",
  "REVIEW",
  "MIS_START",
  "MIS_END",
  "DATE_PLACED_CEASED",
  "SW_DEC",
  "DOLO_END"
]);

/** Dates of episodes. No return holds an episode that began or ended after its year, so a later one is a mistake. */
const OF_EPISODES: ReadonlySet<string> = new Set(["DECOM", "DEC"]);

/** If more than this share of the dates of episodes is later, they are no mistakes: the year is not clear. */
const MISTAKES = 0.05;

/** The dates of one file, counted by year. */
export interface YearsSeen {
  /** Counts a date, found under this heading of a table. */
  readonly add: (heading: string, date: IsoDate) => void;
  readonly ofTheYear: ReadonlyMap<ReportingYear, number>;
  readonly ofEpisodes: ReadonlyMap<ReportingYear, number>;
}

/** Begins to count the dates of a file. */
export function yearsSeen(): YearsSeen {
  const ofTheYear = new Map<ReportingYear, number>();
  const ofEpisodes = new Map<ReportingYear, number>();
  return {
    ofTheYear,
    ofEpisodes,
    add(heading, date) {
      if (OF_EPISODES.has(heading)) addToCount(ofEpisodes, reportingYearOf(date));
      if (OF_THE_YEAR.has(heading)) addToCount(ofTheYear, reportingYearOf(date));
    }
  };
}

/**
 * The year of a return, from the dates of all its files: the one in which most of what ended, or is listed year by year,
 * took place. Null where the dates do not make it clear: nothing ended, two years have as many, or episodes are later.
 * An episode that has only begun may be in the return of any later year.
 */
export function yearOfReturn(files: readonly YearsSeen[]): ReportingYear | null {
  const [first, second] = sumOf(files.map(({ofTheYear}) => ofTheYear));
  if (first === undefined || first[1] === second?.[1]) return null;
  const [year] = first;
  const ofEpisodes = sumOf(files.map((file) => file.ofEpisodes));
  const later = ofEpisodes.filter(([other]) => other > year);
  return datesIn(later) > MISTAKES * datesIn(ofEpisodes) ? null : year;
}

/** The number of dates in each year, the most common first. */
function sumOf(counts: readonly ReadonlyMap<ReportingYear, number>[]): [ReportingYear, number][] {
  const sum = new Map<ReportingYear, number>();
  for (const [year, count] of counts.flatMap((one) => [...one])) addToCount(sum, year, count);
  return [...sum].toSorted(([, one], [, other]) => other - one);
}

const datesIn = (years: readonly [ReportingYear, number][]): number =>
  years.reduce((total, [, count]) => total + count, 0);
