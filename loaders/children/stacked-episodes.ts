import {groupedBy} from "../collections/grouped-by.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {EpisodeRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import type {CareLegalStatus} from "./categories/legal-status-category.ts";

/** One episode of care as all the returns together tell it. */
export interface Episode extends EpisodeRow {
  readonly legalStatus: CareLegalStatus;
  /** The last return that holds it. Of an episode still open there we know only that it went on to that 31 March. */
  readonly lastReturned: ReportingYear;
}

/**
 * The episodes of every child over all yearly returns, each once, in order, none overlapping another.
 * A return repeats what was open at the end of the one before, so rows of one child and one first day are the
 * same episode. Short breaks (V3, V4) are left out, as in every figure of the Department.
 */
export function stackedEpisodes(rows: readonly EpisodeRow[]): ReadonlyMap<string, readonly Episode[]> {
  const children = byChild(rows.filter(isCare));
  return new Map([...children].map(([child, own]) => [child, chained(withoutRepeats(own))]));
}

/** Whether the episode was going on at the end of `date`; one that ends that day was not. */
export const isOpenOn = (episode: Episode, date: IsoDate): boolean =>
  episode.began <= date &&
  (episode.ended === null ? date <= lastDay(episode.lastReturned) : date < episode.ended);

type CareRow = EpisodeRow & {readonly legalStatus: CareLegalStatus};

/** A row that ends before it begins is a finding of the reader and tells nothing here. */
const isCare = (row: EpisodeRow): row is CareRow =>
  row.legalStatus !== "V3" && row.legalStatus !== "V4" && (row.ended === null || row.began <= row.ended);

function withoutRepeats(rows: readonly CareRow[]): readonly Episode[] {
  const byFirstDay = groupedBy(rows, ({began}) => began);
  return [...byFirstDay.values()].map(asOneEpisode).sort((a, b) => (a.began < b.began ? -1 : 1));
}

/** The latest return that knows the end is right; while none does, the latest return. */
function asOneEpisode(rows: readonly CareRow[]): Episode {
  const ended = rows.filter((row) => row.ended !== null);
  const latest = (ended.length > 0 ? ended : rows).reduce((best, row) => (isLater(row, best) ? row : best));
  const lastReturned =
    rows
      .map((row) => row.year)
      .sort()
      .at(-1) ?? latest.year;
  return {lastReturned, ...latest};
}

const isLater = (row: CareRow, than: CareRow): boolean =>
  row.year === than.year ? endsLater(row, than) : row.year > than.year;

/** An episode still open in its return has no end to be later. */
const endsLater = ({ended}: CareRow, than: CareRow): boolean =>
  ended !== null && (than.ended === null || ended > than.ended);

/** Rows that break the chain are mended so that a child is in one episode at a time. */
function chained(episodes: readonly Episode[]): readonly Episode[] {
  const ends = new Set<IsoDate>();
  const single = episodes.filter((episode) => {
    // Two that end together overlap, and the earlier tells more; one that lasted no day overlaps nothing.
    const repeats = episode.ended !== null && episode.began < episode.ended && ends.has(episode.ended);
    if (episode.ended !== null) ends.add(episode.ended);
    return !repeats;
  });
  return single.map((episode, index) => endedBy(episode, single[index + 1]));
}

/** An episode cannot outlast the beginning of the next one. */
function endedBy(episode: Episode, next: Episode | undefined): Episode {
  if (next === undefined) return episode;
  // Left open by its last return and never seen again: it did not last until a return of later years.
  if (episode.ended === null && reportingYearOf(next.began) > episode.lastReturned) return episode;
  if (episode.ended !== null && episode.ended <= next.began) return episode;
  const reason = next.reasonForNewEpisode === "S" ? episode.reasonEpisodeCeased : "X1";
  return {...episode, ended: next.began, reasonEpisodeCeased: reason};
}
