import {PARTICIPATION_CODES, type ParticipationCode} from "../../contract/codes/participation.ts";
import {category} from "../cells/category.ts";
import {date} from "../cells/date.ts";
import {flag} from "../cells/flag.ts";
import {wholeNumber} from "../cells/number.ts";
import {oneOf} from "../cells/one-of.ts";
import {onlyFor, orAbsent, orBlank, senselessMeansBlank} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {ReviewLogRow} from "../service-rows.ts";
import {CHILD} from "../tables/child.ts";

const PARTICIPATION = oneOf<ParticipationCode | "not-recorded">("participation", {
  ...Object.fromEntries(
    Object.keys(PARTICIPATION_CODES).map((code) => [code, {means: code as ParticipationCode}])
  ),
  "NOT-RECORDED": {means: "not-recorded"}
});

/** `reviews.csv`: every review that fell due, whether it was held or not. */
export const reviews: Layout<LogCellsOf<ReviewLogRow>> = {
  name: "reviews.csv",
  measures: ["reviews-due", "reviews-held", "reviews-in-timescale"],
  columns: {
    child: {...CHILD, header: "child"},
    reviewNumber: onlyFor(
      ["initial-reviews-in-timescale"],
      senselessMeansBlank(orAbsent(wholeNumber("review_number", 1, 999)))
    ),
    due: date("review_due"),
    held: orBlank(date("review_held")),
    participation: onlyFor(
      ["participation", "took-part", "attended", "spoke-for-self", "participation-not-recorded"],
      orBlank(PARTICIPATION)
    ),
    minutesCompleted: onlyFor(["review-reports-in-20-days"], orAbsent(date("minutes_completed"))),
    lateReason: onlyFor(["late-reviews-by-reason"], orAbsent(category("late_reason"))),
    reasonNotAttending: onlyFor(["reasons-not-attending"], orAbsent(category("reason_not_attending"))),
    advocacyOffered: onlyFor(["advocacy-offered"], orAbsent(flag("advocacy_offered"))),
    consultationReturned: onlyFor(["consultation-returned"], orAbsent(flag("consultation_returned"))),
    parentsTookPart: onlyFor(["parents-took-part"], orAbsent(flag("parents_took_part")))
  }
};
