import {groupedBy} from "../collections/grouped-by.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import {lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {type HeldYears, heldYears} from "../read/held-years.ts";
import type {EpisodeRow, HeaderRow, ReturnRows} from "../read/rows.ts";
import type {ServiceLogs} from "../read/service-rows.ts";

/** Everything that the rules check, with the look-ups that more than one of them needs. */
export interface ReturnsToCheck {
  /** The rows of the yearly returns, followed by those of the in-year extract. */
  readonly rows: ReturnRows;
  readonly logs: ServiceLogs;
  /** The years for which the folder has whole returns, even when `rows` are only those of some of its children. */
  readonly held: HeldYears;
  /** The collection years that have a Header or an Episodes table, the oldest first; that of the extract last. */
  readonly years: readonly ReportingYear[];
  /** Every episode with those before and after it of the same child in the same return. */
  readonly steps: readonly EpisodeStep[];
  /** The child's Header row of that year; the last if there are several, as in the figures. */
  readonly headerOf: (child: string, year: ReportingYear) => HeaderRow | null;
  /** The child's episodes in that year's return, in order of DECOM. */
  readonly episodesIn: (child: string, year: ReportingYear) => readonly EpisodeRow[];
  /** The child's episodes in all returns, in order of DECOM; one that goes on after 31 March is in two of them. */
  readonly episodesOf: (child: string) => readonly EpisodeRow[];
  /** Does the UASC table of any year name the child? */
  readonly wasUasc: (child: string) => boolean;
  /** The last day that the return of a year covers: 31 March, or the end of the extract's quarter. */
  readonly lastDayTold: (year: ReportingYear) => IsoDate;
  /** The last day that an episode is known to cover; an open one goes on to the last day that its return covers. */
  readonly lastDayKnown: (episode: EpisodeRow) => IsoDate;
}

export interface EpisodeStep {
  readonly episode: EpisodeRow;
  readonly previous: EpisodeRow | null;
  readonly next: EpisodeRow | null;
  /** The child's date of birth in that year's Header; null when the child has no row there. */
  readonly born: IsoDate | null;
}

/** Groups the rows once, so that each rule is a line or two and the time of a check grows only with the rows. */
export function returnsToCheck(
  returns: ReturnRows,
  logs: ServiceLogs,
  held: HeldYears = heldYears({returns, service: logs, extract: null}),
  extract: DataFolder["extract"] = null
): ReturnsToCheck {
  const rows = extract === null ? returns : together(returns, extract.rows);
  const extractYear = extract && yearOfQuarter(extract.quarter);
  const lastDayTold = (year: ReportingYear) =>
    extract !== null && year === extractYear ? extract.until : lastDay(year);
  const headers = byYearAndChild(rows.header);

  const inOrder = rows.episodes.toSorted(byStart);
  const byYear = byYearAndChild(inOrder);
  const byChild = groupedBy(inOrder, ({child}) => child);
  const uasc = new Set(rows.uasc.map(({child}) => child));
  const headerOf = (child: string, year: ReportingYear) => headers.get(year)?.get(child)?.at(-1) ?? null;
  return {
    rows,
    logs,
    held,
    years: [
      ...new Set([
        ...held.tables.header,
        ...held.tables.episodes,
        ...(extractYear === null ? [] : [extractYear])
      ])
    ].toSorted(),
    steps: [...byYear].flatMap(([year, children]) =>
      [...children].flatMap(([child, episodes]) => {
        const born = headerOf(child, year)?.born ?? null;
        return episodes.map((episode, index) => ({
          episode,
          previous: episodes[index - 1] ?? null,
          next: episodes[index + 1] ?? null,
          born
        }));
      })
    ),
    headerOf,
    episodesIn: (child, year) => byYear.get(year)?.get(child) ?? [],
    episodesOf: (child) => byChild.get(child) ?? [],
    wasUasc: (child) => uasc.has(child),
    lastDayTold,
    lastDayKnown: (episode) => episode.ended ?? lastDayTold(episode.year)
  };
}

/** The rows of two sets of tables, table by table. */
const together = (one: ReturnRows, other: ReturnRows): ReturnRows =>
  Object.fromEntries(
    Object.entries(one).map(([table, rows]) => [table, [...rows, ...other[table as keyof ReturnRows]]])
  ) as unknown as ReturnRows;

/** Each child's rows of each year. */
const byYearAndChild = <Row extends {readonly child: string; readonly year: ReportingYear}>(
  rows: readonly Row[]
): ReadonlyMap<ReportingYear, ReadonlyMap<string, readonly Row[]>> =>
  new Map(
    [...groupedBy(rows, ({year}) => year)].map(([year, ofYear]) => [
      year,
      groupedBy(ofYear, ({child}) => child)
    ])
  );

/** By DECOM; of two that begin on the same day, the one that ends first comes first and an open one last. */
function byStart(a: EpisodeRow, b: EpisodeRow): number {
  if (a.began !== b.began) return a.began < b.began ? -1 : 1;
  const [endOfA, endOfB] = [a.ended ?? "9999", b.ended ?? "9999"];
  return endOfA < endOfB ? -1 : endOfA > endOfB ? 1 : 0;
}
