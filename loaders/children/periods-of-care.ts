import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ExitReason} from "./categories/reason-ceased.ts";
import type {Episode} from "./stacked-episodes.ts";

/** From the day that a child started to be looked after to the day that the care ended, over all its episodes. */
export interface PeriodOfCare {
  readonly child: string;
  /** First day of its first known episode. Care began on that day if `startKnown`, else earlier. */
  readonly began: IsoDate;
  /** The day on which care ended; null if it goes on or if no return says how it ended. */
  readonly ended: IsoDate | null;
  readonly reason: ExitReason | null;
  /** False when no return in the data folder has the start (RNE S). */
  readonly startKnown: boolean;
  /** At least one. */
  readonly episodes: readonly [Episode, ...Episode[]];
}

/**
 * Cuts one child's episodes into periods of care: each from a start (RNE S) to a reason other than X1
 * (SSDA903 guide, definition of a period of care).
 */
export function periodsOfCare(episodes: readonly Episode[]): readonly PeriodOfCare[] {
  const chains: [Episode, ...Episode[]][] = [];
  for (const episode of episodes) {
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    if (chain && previous && episode.reasonForNewEpisode !== "S" && exitReason(previous) === null)
      chain.push(episode);
    else chains.push([episode]);
  }
  return chains.map(asPeriod);
}

/** The reason by which the child left care at the end of this episode; null when care went on. */
const exitReason = ({ended, reasonEpisodeCeased}: Episode): ExitReason | null =>
  ended === null || reasonEpisodeCeased === "X1" ? null : reasonEpisodeCeased;

function asPeriod(episodes: [Episode, ...Episode[]]): PeriodOfCare {
  const first = episodes[0];
  const last = episodes.at(-1) ?? first;
  const reason = exitReason(last);
  return {
    child: first.child,
    began: first.began,
    ended: reason === null ? null : last.ended,
    reason,
    startKnown: first.reasonForNewEpisode === "S",
    episodes
  };
}
