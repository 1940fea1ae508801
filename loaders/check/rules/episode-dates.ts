import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import {FLOWS, STOCK} from "../measures-touched.ts";
import type {Rule} from "../rule.ts";

/** Each episode by itself: do its own dates make sense? */
export const episodeDateRules: readonly Rule[] = [
  {
    code: "dec-before-decom",
    rule: "356",
    severity: "error",
    column: "DEC",
    wrong: "The episode ends (DEC) before it begins (DECOM).",
    treated: "Correct one of the two dates in the case system and export again.",
    measures: [...STOCK, ...FLOWS],
    breaks: ({rows}) => rows.episodes.filter(({began, ended}) => ended !== null && ended < began)
  },
  {
    code: "dec-without-rec",
    rule: "148",
    severity: "warning",
    column: "REC",
    wrong: "The episode has an end (DEC) but no reason for it (REC); both are given or neither.",
    treated: "Not looked after from that day on, but not counted as ceasing, since no reason says so.",
    measures: [...STOCK, ...FLOWS],
    breaks: ({rows}) => rows.episodes.filter((row) => row.ended !== null && row.reasonEpisodeCeased === null)
  },
  {
    code: "rec-without-dec",
    rule: "148",
    severity: "warning",
    column: "DEC",
    wrong: "The episode has a reason for ending (REC) but no end (DEC); both are given or neither.",
    treated: "Taken as still open; the reason is not used.",
    measures: [...STOCK, ...FLOWS],
    breaks: ({rows}) => rows.episodes.filter((row) => row.ended === null && row.reasonEpisodeCeased !== null)
  },
  {
    code: "episode-begins-after-year",
    rule: "354",
    severity: "warning",
    column: "DECOM",
    wrong: "The episode begins (DECOM) after the collection year has ended.",
    treated: "Counted in the year that the date falls in, if that is reported.",
    measures: [...STOCK, ...FLOWS],
    breaks: ({rows}) => rows.episodes.filter(({began, year}) => began > lastDay(year))
  },
  {
    code: "episode-ends-after-year",
    rule: "385",
    severity: "warning",
    column: "DEC",
    wrong: "The episode ends (DEC) after the collection year has ended.",
    treated: "Counted as open on 31 March.",
    measures: [...STOCK, ...FLOWS],
    breaks: ({rows}) => rows.episodes.filter(({ended, year}) => ended !== null && ended > lastDay(year))
  },
  {
    code: "episode-ends-before-year",
    rule: null,
    severity: "warning",
    column: "DEC",
    wrong: "The episode ended (DEC) before the collection year began, so it belongs in an earlier return.",
    treated: "Used for the child's history; counted in the year that it ended in, if that is reported.",
    measures: [...FLOWS, "time-in-care"],
    breaks: ({rows}) => rows.episodes.filter(({ended, year}) => ended !== null && ended < firstDay(year))
  },
  {
    code: "episode-before-1991",
    rule: "353",
    severity: "warning",
    column: "DECOM",
    wrong: "The episode begins (DECOM) before 14 October 1991, when the Children Act 1989 came into force.",
    treated: "Counted as given; time in care may be far too long.",
    measures: ["time-in-care"],
    breaks: ({rows}) => rows.episodes.filter(({began}) => began < "1991-10-14")
  },
  {
    code: "episode-before-birth",
    rule: "302",
    severity: "warning",
    column: "DECOM",
    wrong: "The episode begins (DECOM) before the month that the child was born in (DOB in Header).",
    treated: "Counted as given; check which date is wrong.",
    measures: [...STOCK, "started"],
    breaks: ({steps}) =>
      steps.filter(({episode, born}) => born !== null && episode.began < born).map(({episode}) => episode)
  },
  {
    code: "episode-under-24-hours",
    rule: "355",
    severity: "warning",
    column: "DEC",
    wrong: "The episode begins and ends on the same day; a stay of less than 24 hours is not returned.",
    treated:
      "Never a day in care: an episode that begins on the same day is used for the stock. A start (RNE S) or an end of care (REC) counts.",
    measures: [...FLOWS, "three-or-more-placements"],
    breaks: ({rows}) => rows.episodes.filter(({began, ended}) => began === ended)
  }
];
