import {groupedBy} from "../../collections/grouped-by.ts";
import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {Rule} from "../rule.ts";

const MISSING = ["went-missing"] as const;

/** The Missing table: periods in which a child was missing, or away without leave, from a placement. */
export const missingRules: readonly Rule[] = [
  {
    code: "missing-ends-before-it-begins",
    rule: "567",
    severity: "warning",
    column: "MIS_END",
    wrong: "The period missing ends (MIS_END) before it begins (MIS_START).",
    treated: "The child is counted as having gone missing in the year of this return.",
    measures: MISSING,
    breaks: ({rows}) => rows.missing.filter(({began, ended}) => ended !== null && ended < began)
  },
  {
    code: "missing-begins-after-year",
    rule: "570",
    severity: "warning",
    column: "MIS_START",
    wrong: "The period missing begins (MIS_START) after the collection year has ended.",
    treated: "Counted in the year of this return, like every row of it.",
    measures: MISSING,
    breaks: ({rows}) => rows.missing.filter(({began, year}) => began > lastDay(year))
  },
  {
    code: "missing-ends-outside-year",
    rule: "571",
    severity: "warning",
    column: "MIS_END",
    wrong: "The period missing ends (MIS_END) outside the collection year.",
    treated: "The child is counted as having gone missing in the year of this return.",
    measures: MISSING,
    breaks: ({rows}) =>
      rows.missing.filter(
        ({ended, year}) => ended !== null && (ended < firstDay(year) || ended > lastDay(year))
      )
  },
  {
    code: "missing-periods-overlap",
    rule: "574",
    severity: "warning",
    column: "MIS_START",
    wrong: "A period missing begins before the child's previous one has ended.",
    treated: "The child is counted once.",
    measures: MISSING,
    breaks: ({rows}) =>
      [...groupedBy(rows.missing, ({child, year}) => `${year} ${child}`).values()].flatMap((ofChild) => {
        const inOrder = ofChild.toSorted((a, b) => (a.began < b.began ? -1 : a.began > b.began ? 1 : 0));
        return inOrder.filter((row, index) => {
          const before = inOrder[index - 1];
          return before !== undefined && (before.ended === null || before.ended > row.began);
        });
      })
  },
  {
    code: "missing-out-of-care",
    rule: "578",
    severity: "warning",
    column: "MIS_START",
    wrong: "The child went missing on a day on which no episode has the child looked after.",
    treated: "Counted all the same, if the child was looked after at any time in the year.",
    measures: MISSING,
    breaks: ({rows, episodesOf, lastDayKnown}) =>
      rows.missing.filter(({child, began}) => {
        const episodes = episodesOf(child);
        return (
          episodes.length > 0 &&
          !episodes.some((episode) => episode.began <= began && began <= lastDayKnown(episode))
        );
      })
  },
  {
    code: "still-missing-out-of-care",
    rule: "577",
    severity: "warning",
    column: "MIS_END",
    wrong: "The child left care but the period missing has no end (MIS_END).",
    treated: "The child is counted as having gone missing in the year of this return.",
    measures: MISSING,
    breaks: ({rows, episodesIn}) =>
      rows.missing.filter(({child, year, ended}) => {
        const last = episodesIn(child, year).at(-1);
        return (
          ended === null &&
          last !== undefined &&
          last.ended !== null &&
          last.reasonEpisodeCeased !== null &&
          last.reasonEpisodeCeased !== "X1"
        );
      })
  }
];
