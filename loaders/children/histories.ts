import type {EpisodeRow} from "../read/rows.ts";
import {type PeriodOfCare, periodsOfCare} from "./periods-of-care.ts";
import {stackedEpisodes} from "./stacked-episodes.ts";

/** All that the returns tell of one child's care, in order. */
export interface History {
  readonly child: string;
  readonly periods: readonly PeriodOfCare[];
}

/** One history a child, sorted by id so that the order of files changes no figure. */
export const histories = (rows: readonly EpisodeRow[]): readonly History[] =>
  [...stackedEpisodes(rows)]
    .map(([child, episodes]) => ({child, periods: periodsOfCare(episodes)}))
    .sort((a, b) => (a.child < b.child ? -1 : 1));
