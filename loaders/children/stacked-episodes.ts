import {groupedBy} from "../collections/grouped-by.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import {replacedByLater} from "../read/replaced-by-later.ts";
import type {EpisodeRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import type {CareLegalStatus} from "./categories/legal-status-category.ts";

/** One episode of care as all the returns together tell it. */
export interface Episode extends EpisodeRow {
  readonly legalStatus: CareLegalStatus;
  /** The last return that has it. If it is still open there, it went on at least to that 31 March. */
  readonly lastReturned: ReportingYear;
}

/**
 * The episodes of every child over all yearly returns, each once, in order, none overlapping another.
 * A return repeats what was open at the end of the one before, so rows of one child and one first day are the
 * same episode, and what a later return takes back is no episode. Where one return has a row that ends on its first day and another that begins on that day and lasts,
 * they are two: the first never makes a child looked after, but it may hold the start of the care. Short breaks (V3, V4) are left out, as in every figure of the Department.
 */
export function stackedEpisodes(rows: readonly EpisodeRow[]): ReadonlyMap<string, readonly Episode[]> {
  const children = byChild(rows.filter(isCare));
  return new Map([...children].map(([child, own]) => [child, chained(withoutRepeats(withoutReplaced(own)))]));
}

/** Whether the episode was going on at the end of `date`; one that ends that day was not. */
export const isOpenOn = (episode: Episode, date: IsoDate): boolean =>
  episode.began <= date &&
  (episode.ended === null ? date <= lastDay(episode.lastReturned) : date < episode.ended);

function withoutReplaced(rows: readonly CareRow[]): readonly CareRow[] {
  const replaced = replacedByLater(rows);
  return replaced.size === 0 ? rows : rows.filter((row) => !replaced.has(row));
}

type CareRow = EpisodeRow & {readonly legalStatus: CareLegalStatus};

/** A row that ends before it begins is a finding of the reader and is left out here. */
const isCare = (row: EpisodeRow): row is CareRow =>
  row.legalStatus !== "V3" && row.legalStatus !== "V4" && (row.ended === null || row.began <= row.ended);

const withoutRepeats = (rows: readonly CareRow[]): readonly Episode[] =>
  [...groupedBy(rows, ({began}) => began)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => beganTogether(same));

/** The episodes that began on one day, those that ended on it first. */
function beganTogether(rows: readonly CareRow[]): readonly Episode[] {
  const brief = rows.filter(
    (row) => isBrief(row) && rows.some((other) => other.year === row.year && !isBrief(other))
  );
  if (brief.length === 0) return [asOneEpisode(rows)];
  const lasting = rows.filter((row) => !brief.includes(row));
  return [...brief.map((row) => asOneEpisode([row])).sort(byPlaceInCare), asOneEpisode(lasting)];
}

/** Ended on the day that it began. */
const isBrief = ({began, ended}: CareRow): boolean => began === ended;

/** A start (RNE S) comes first, whatever the order of the rows. */
const byPlaceInCare = (one: CareRow, other: CareRow): number =>
  Number(other.reasonForNewEpisode === "S") - Number(one.reasonForNewEpisode === "S");

/** The latest return is believed, also where it takes back an end. */
function asOneEpisode(rows: readonly CareRow[]): Episode {
  const latest = rows.reduce((best, row) => (isLater(row, best) ? row : best));
  const lastReturned =
    rows
      .map((row) => row.year)
      .sort()
      .at(-1) ?? latest.year;
  return {lastReturned, ...latest};
}

const isLater = (row: CareRow, than: CareRow): boolean =>
  row.year === than.year ? endsLater(row, than) : row.year > than.year;

/** A row without an end is never the later one. */
const endsLater = ({ended}: CareRow, than: CareRow): boolean =>
  ended !== null && (than.ended === null || ended > than.ended);

/** Corrects rows that break the chain, so that a child is in one episode at a time. */
function chained(episodes: readonly Episode[]): readonly Episode[] {
  const ends = new Set<IsoDate>();
  const single = episodes.filter((episode) => {
    // Two that end on the same day overlap, and the earlier says more. One that lasted no day overlaps nothing.
    const repeats = episode.ended !== null && episode.began < episode.ended && ends.has(episode.ended);
    if (episode.ended !== null) ends.add(episode.ended);
    return !repeats;
  });
  return single.map((episode, index) => endedBy(episode, single[index + 1]));
}

/** An episode cannot outlast the beginning of the next one. */
function endedBy(episode: Episode, next: Episode | undefined): Episode {
  if (next === undefined) return episode;
  // Open in its last return and in none after it: it did not last into the years of later returns.
  if (episode.ended === null && reportingYearOf(next.began) > episode.lastReturned) return episode;
  if (episode.ended !== null && episode.ended <= next.began) return episode;
  const reason = next.reasonForNewEpisode === "S" ? episode.reasonEpisodeCeased : "X1";
  return {...episode, ended: next.began, reasonEpisodeCeased: reason};
}
