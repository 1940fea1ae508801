import {groupedBy} from "../../collections/grouped-by.ts";
import {daysBetween} from "../../contract/calendar/iso-date.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {EpisodeRow} from "../../read/rows.ts";
import {PLACEMENTS} from "../measures-touched.ts";
import type {Rule} from "../rule.ts";

/** A temporary placement (T0 to T4) is short and leads back to where the child lives. */
export const temporaryPlacementRules: readonly Rule[] = [
  lastsAtMost(
    42,
    "T1",
    "375",
    "hospital-too-long",
    "A temporary stay in hospital (T1) lasts at most six weeks."
  ),
  lastsAtMost(21, "T3", "376", "carer-holiday-too-long", "A carer's holiday (T3) lasts at most three weeks."),
  lastsAtMost(
    7,
    "T4",
    "379",
    "short-stay-too-long",
    "Other temporary accommodation (T4) lasts at most seven days."
  ),
  {
    code: "third-carer-holiday",
    rule: "377",
    severity: "warning",
    column: "PLACE",
    wrong: "At most two temporary placements a year may be for a carer's holiday (T3).",
    treated: "Counted like any temporary placement.",
    measures: [...PLACEMENTS],
    breaks: ({rows}) => {
      const holidays = rows.episodes.filter(({placementType}) => placementType === "T3");
      return [...groupedBy(holidays, ({child, year}) => `${year} ${child}`).values()].flatMap((ofChild) =>
        ofChild.slice(2)
      );
    }
  },
  {
    code: "care-begins-temporarily",
    rule: "380",
    severity: "warning",
    column: "PLACE",
    wrong: "A period of care (RNE S) cannot begin with a temporary placement.",
    treated: "The placement that follows is taken as where the child lives.",
    measures: [...PLACEMENTS],
    breaks: ({rows}) => rows.episodes.filter((row) => isTemporary(row) && row.reasonForNewEpisode === "S")
  },
  {
    code: "care-ends-temporarily",
    rule: "381",
    severity: "warning",
    column: "PLACE",
    wrong: "A period of care cannot end with a temporary placement.",
    treated: "Counted as leaving care.",
    measures: [...PLACEMENTS],
    breaks: ({rows}) =>
      rows.episodes.filter(
        (row) => isTemporary(row) && row.ended !== null && row.reasonEpisodeCeased !== "X1"
      )
  },
  {
    code: "temporary-in-short-breaks",
    rule: "382",
    severity: "warning",
    column: "PLACE",
    wrong: "A child in a series of short breaks (V3, V4) cannot be in a temporary placement.",
    treated: "Left out of every figure, like all short breaks.",
    measures: [],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => isTemporary(row) && ["V3", "V4"].includes(row.legalStatus))
  },
  {
    code: "no-return-from-temporary",
    rule: "383",
    severity: "warning",
    column: "PLACE",
    wrong:
      "After a temporary placement the child does not return to the placement that it left, or to its type.",
    treated: "Counted as a move to the placement that followed.",
    measures: [...PLACEMENTS],
    breaks: ({steps}) =>
      steps
        .filter(
          ({previous, episode, next}) =>
            isTemporary(episode) &&
            previous !== null &&
            next !== null &&
            next.began === episode.ended &&
            !isTemporary(previous) &&
            !isTemporary(next) &&
            isElsewhere(previous, next)
        )
        .map(({episode}) => episode)
  }
];

/** By the mark of the placement where both have one (PL_POST in the Department's rule), and by its type. */
const isElsewhere = (previous: EpisodeRow, next: EpisodeRow) =>
  previous.placementType !== next.placementType ||
  (Boolean(previous.placeMark) && Boolean(next.placeMark) && previous.placeMark !== next.placeMark);

const isTemporary = ({placementType}: EpisodeRow) => placementType.startsWith("T");

/** A temporary placement that cannot last longer than this number of days. */
function lastsAtMost(
  days: number,
  placement: PlacementType,
  rule: string,
  code: string,
  wrong: string
): Rule {
  return {
    code,
    rule,
    severity: "warning",
    column: "DEC",
    wrong,
    treated: "Counted as temporary all the same: the usual placement goes on.",
    measures: [...PLACEMENTS],
    breaks: ({rows, lastDayKnown}) =>
      rows.episodes.filter(
        (row) => row.placementType === placement && daysBetween(row.began, lastDayKnown(row)) > days
      )
  };
}
