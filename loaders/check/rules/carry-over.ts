import {
  endingYear,
  firstDay,
  type ReportingYear,
  reportingYearEnding
} from "../../contract/calendar/reporting-year.ts";
import {replacedByLater} from "../../read/replaced-by-later.ts";
import type {EpisodeRow} from "../../read/rows.ts";
import {PLACEMENTS, STOCK} from "../measures-touched.ts";
import type {EpisodeStep, ReturnsToCheck} from "../returns-to-check.ts";
import type {Rule} from "../rule.ts";

/** A child in care on 31 March is in two returns: the episode that goes on is repeated in the next one. */
export const carryOverRules: readonly Rule[] = [
  {
    code: "open-episode-not-carried-over",
    rule: "1010",
    severity: "warning",
    column: "DEC",
    wrong: "The child was in care at the end of this return but has no episode in the next year's.",
    treated: "Looked after until that 31 March; not counted as ceasing.",
    measures: [...STOCK, "ceased"],
    breaks: lastOfYear(
      ({episode}, nextYear, {episodesIn}) =>
        episode.ended === null && episodesIn(episode.child, nextYear).length === 0
    )
  },
  {
    code: "carried-over-from-another-day",
    rule: "502",
    severity: "warning",
    column: "DECOM",
    wrong:
      "The child was in care at the end of this return, but the next year's return has the child in care from a later day only.",
    treated: "Looked after until that 31 March, not counted as ceasing, and again from the later day.",
    measures: [...STOCK, ...PLACEMENTS],
    breaks: lastOfYear(({episode}, nextYear, {episodesIn, episodesOf}) => {
      const carriedOver = episodesIn(episode.child, nextYear);
      return (
        episode.ended === null &&
        carriedOver.length > 0 &&
        carriedOver.every(({began}) => began !== episode.began) &&
        !replacedByLater(episodesOf(episode.child)).has(episode)
      );
    })
  },
  {
    code: "replaced-by-later-return",
    rule: "502",
    severity: "warning",
    column: "DECOM",
    wrong:
      "A later return has the child in another episode in these days: a start was moved, or an episode put together or withdrawn.",
    treated: "The later return is believed; this row is in no figure.",
    measures: [...STOCK, ...PLACEMENTS],
    breaks: (returns) => childrenOf(returns).flatMap((episodes) => [...replacedByLater(episodes)])
  },
  {
    code: "end-changed-by-later-return",
    rule: null,
    severity: "note",
    column: "DEC",
    wrong: "A later return has the same episode with another end (DEC, REC) or with none.",
    treated: "The later return is believed.",
    measures: [...STOCK, "ceased"],
    breaks: (returns) =>
      childrenOf(returns).flatMap((episodes) =>
        episodes.filter(
          (row) =>
            row.ended !== null &&
            episodes.some(
              (later) =>
                later.year > row.year &&
                later.began === row.began &&
                (later.ended !== row.ended || later.reasonEpisodeCeased !== row.reasonEpisodeCeased)
            )
        )
      )
  },
  {
    code: "missing-from-last-year",
    rule: "562",
    severity: "warning",
    column: "DECOM",
    wrong: "The episode began before the year, but last year's return has no episode of the child.",
    treated: "Counted from the day it says it began, in that earlier year too.",
    measures: [...STOCK],
    breaks: ({steps, years, episodesIn}) =>
      steps
        .filter(({episode, previous}) => {
          const lastYear = reportingYearEnding(endingYear(episode.year) - 1);
          const expected =
            years.includes(lastYear) && previous === null && episode.began < firstDay(episode.year);
          return expected && episodesIn(episode.child, lastYear).length === 0;
        })
        .map(({episode}) => episode)
  }
];

/** The episodes of each child over all returns. */
const childrenOf = ({rows, episodesOf}: ReturnsToCheck): (readonly EpisodeRow[])[] =>
  [...new Set(rows.episodes.map(({child}) => child))].map(episodesOf);

/** A child's last episodes in a return that break a rule together with the next year's return, if there is one. */
function lastOfYear(
  breaksRule: (step: EpisodeStep, nextYear: ReportingYear, returns: ReturnsToCheck) => boolean
): Rule["breaks"] {
  return (returns) =>
    returns.steps
      .filter((step) => {
        const nextYear = reportingYearEnding(endingYear(step.episode.year) + 1);
        return step.next === null && returns.years.includes(nextYear) && breaksRule(step, nextYear, returns);
      })
      .map(({episode}) => episode);
}
