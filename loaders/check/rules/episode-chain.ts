import {firstDay} from "../../contract/calendar/reporting-year.ts";
import type {EpisodeRow} from "../../read/rows.ts";
import {FLOWS, PLACEMENTS, STOCK} from "../measures-touched.ts";
import type {Rule} from "../rule.ts";

/**
 * A period of care is a chain of episodes: S begins it, each X1 hands over to the next episode on the same day,
 * and any other reason ends it. These rules look at an episode and its neighbours in the same return.
 */
export const episodeChainRules: readonly Rule[] = [
  {
    code: "duplicate-episode",
    rule: null,
    severity: "warning",
    column: "DECOM",
    wrong: "Two episodes of the same child begin on the same day (DECOM) in one return.",
    treated: "Counted once: a row with an end stays before one without, and of two ends the later.",
    measures: [...STOCK, ...PLACEMENTS],
    // One that ended on that day hands over to the next: see `episode-under-24-hours`.
    breaks: second(
      ({previous, episode}) => previous.began === episode.began && previous.ended !== previous.began
    )
  },
  {
    code: "episodes-overlap",
    rule: "501",
    severity: "warning",
    column: "DECOM",
    wrong: "The episode begins (DECOM) before the child's previous one has ended (DEC).",
    treated: "The earlier episode is cut short where the later one begins.",
    measures: [...STOCK, ...PLACEMENTS],
    breaks: second(
      ({previous, episode}) =>
        previous.began < episode.began && previous.ended !== null && previous.ended > episode.began
    )
  },
  {
    code: "previous-episode-open",
    rule: "142",
    severity: "warning",
    column: "DECOM",
    wrong: "A new episode begins but the child's previous one has no end (DEC).",
    treated: "The earlier episode is taken to end where the later one begins.",
    measures: [...STOCK, ...PLACEMENTS],
    breaks: second(({previous, episode}) => previous.ended === null && previous.began < episode.began)
  },
  {
    code: "x1-without-next-episode",
    rule: "388",
    severity: "warning",
    column: "REC",
    wrong: "The episode ends with X1, which promises a new one on the same day, and there is none.",
    treated:
      "Not counted as leaving care; the child is not looked after from that day until an episode begins.",
    measures: [...STOCK, "ceased"],
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode: {ended, reasonEpisodeCeased}, next}) =>
            ended !== null && reasonEpisodeCeased === "X1" && next?.began !== ended
        )
        .map(({episode}) => episode)
  },
  {
    code: "new-episode-without-x1",
    rule: "388",
    severity: "warning",
    column: "REC",
    wrong: "A new episode begins on the day this one ends, so REC should be X1.",
    treated:
      "The reason given is counted as leaving care, and the child as looked after again from that day.",
    measures: [...FLOWS],
    breaks: ({steps}) =>
      steps
        .filter(({episode, next}) => leavesCare(episode) && next?.began === episode.ended)
        .map(({episode}) => episode)
  },
  {
    code: "s-on-the-day-of-an-end",
    rule: "431",
    severity: "warning",
    column: "RNE",
    wrong: "The child starts to be looked after (RNE S) on the day that the previous episode ended.",
    treated: "Counted as a new period of care.",
    measures: [...FLOWS, "time-in-care"],
    breaks: second(
      ({previous, episode}) => episode.reasonForNewEpisode === "S" && previous.ended === episode.began
    )
  },
  {
    code: "no-s-after-leaving",
    rule: "432",
    severity: "warning",
    column: "RNE",
    wrong: "The child had left care at the end of the previous episode, so RNE should be S.",
    treated: "Counted in the stock; not counted as starting, since RNE does not say so.",
    measures: [...FLOWS, "time-in-care"],
    breaks: second(
      ({previous, episode}) =>
        episode.reasonForNewEpisode !== "S" &&
        leavesCare(previous) &&
        previous.ended !== null &&
        previous.ended <= episode.began
    )
  },
  {
    code: "gap-in-period-of-care",
    rule: "433",
    severity: "warning",
    column: "DECOM",
    wrong: "RNE says that care went on, but the episode does not begin on the day the previous one ended.",
    treated: "The period of care goes on; the days between are not counted as looked after.",
    measures: [...STOCK, "three-or-more-placements"],
    breaks: second(
      ({previous, episode}) =>
        episode.reasonForNewEpisode !== "S" &&
        !leavesCare(previous) &&
        previous.ended !== null &&
        previous.ended < episode.began
    )
  },
  {
    code: "first-episode-not-s",
    rule: "357",
    severity: "warning",
    column: "RNE",
    wrong: "The child's first episode in any return begins within the year, so RNE should be S.",
    treated: "Counted in the stock; not counted as starting, since RNE does not say so.",
    measures: ["started", "time-in-care"],
    breaks: ({steps, episodesOf}) =>
      steps
        .filter(({episode}) => {
          const isFirst = episodesOf(episode.child)[0] === episode;
          return isFirst && episode.reasonForNewEpisode !== "S" && episode.began >= firstDay(episode.year);
        })
        .map(({episode}) => episode)
  },
  {
    code: "l-without-new-legal-status",
    rule: "434",
    severity: "warning",
    column: "RNE",
    wrong: "RNE L says that only the legal status changed, but it did not, or the placement did too.",
    treated: "Not counted as a new placement.",
    measures: ["three-or-more-placements", "legal-status"],
    breaks: second(
      ({previous, episode}) =>
        episode.reasonForNewEpisode === "L" &&
        (previous.legalStatus === episode.legalStatus || previous.placementType !== episode.placementType)
    )
  },
  {
    code: "p-or-t-with-new-legal-status",
    rule: "435",
    severity: "warning",
    column: "RNE",
    wrong: "RNE P or T says that only the placement changed, but the legal status did too.",
    treated: "P is counted as a new placement, T as the same carer.",
    measures: ["three-or-more-placements"],
    breaks: second(
      ({previous, episode}) =>
        ["P", "T"].includes(episode.reasonForNewEpisode) && previous.legalStatus !== episode.legalStatus
    )
  },
  {
    code: "b-or-u-without-new-legal-status",
    rule: "436",
    severity: "warning",
    column: "RNE",
    wrong: "RNE B or U says that legal status and placement both changed, but the legal status did not.",
    treated: "B is counted as a new placement, U as the same carer.",
    measures: ["three-or-more-placements"],
    breaks: second(
      ({previous, episode}) =>
        ["B", "U"].includes(episode.reasonForNewEpisode) && previous.legalStatus === episode.legalStatus
    )
  }
];

/** Does the episode end a period of care? X1 alone does not. */
function leavesCare({reasonEpisodeCeased}: EpisodeRow): boolean {
  return reasonEpisodeCeased !== null && reasonEpisodeCeased !== "X1";
}

/** Episodes that, with the one before them in the same return, break a rule. */
function second(breaksRule: (pair: {previous: EpisodeRow; episode: EpisodeRow}) => boolean): Rule["breaks"] {
  return ({steps}) =>
    steps
      .filter(({previous, episode}) => previous !== null && breaksRule({previous, episode}))
      .map(({episode}) => episode);
}
