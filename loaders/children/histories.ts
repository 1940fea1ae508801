import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import type {EpisodeRow} from "../read/rows.ts";
import {type PeriodOfCare, periodsOfCare} from "./periods-of-care.ts";
import {type Episode, stackedEpisodes} from "./stacked-episodes.ts";

/** One child's care as the returns tell it, in order. */
export interface History {
  readonly child: string;
  readonly periods: readonly PeriodOfCare[];
  /** The first and the last day of care that any return tells of. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** One history for each child, sorted by id, so that the order of files changes no figure. */
export const histories = (rows: readonly EpisodeRow[]): readonly History[] =>
  [...stackedEpisodes(rows)].map(historyOf).sort((a, b) => (a.child < b.child ? -1 : 1));

/** The histories with at least one day in the year. */
export const historiesIn = (year: ReportingYear, histories: readonly History[]): readonly History[] =>
  histories.filter(({from, until}) => from <= lastDay(year) && until >= firstDay(year));

/** Episodes are in order and do not overlap, so the last one has the last day. */
function historyOf([child, episodes]: readonly [string, readonly Episode[]]): History {
  return {
    child,
    periods: periodsOfCare(episodes),
    from: required(episodes[0], "the first episode of a child").began,
    until: lastDayTold(required(episodes.at(-1), "the last episode of a child"))
  };
}

/** An episode still open in its last return went on at least to that 31 March. */
const lastDayTold = ({ended, lastReturned}: Episode): IsoDate => ended ?? lastDay(lastReturned);
