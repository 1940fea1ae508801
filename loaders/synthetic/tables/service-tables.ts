import {randomFrom} from "../random.ts";
import type {Review} from "../reviews/reviews.ts";
import {caseloads} from "./caseloads.ts";
import {checklist} from "./checklist.ts";
import {dateCell, type Table, textCell} from "./csv.ts";
import {disputes} from "./disputes.ts";
import {midpointReviews} from "./midpoint-reviews.ts";

/** The service's own logs that have numbers or children in them, by file name. */
export function serviceTables(seed: string, reviews: readonly Review[]): Readonly<Record<string, Table>> {
  const stream = (log: string) => randomFrom(`${seed} ${log}`);
  return {
    "reviews.csv": reviewLog(reviews),
    "midpoint-reviews.csv": midpointReviews(stream("midpoint reviews"), reviews),
    "caseloads.csv": caseloads(stream("caseloads")),
    "disputes.csv": disputes(stream("disputes")),
    "checklist.csv": checklist(stream("checklist"))
  };
}

/** The log of reviews, in the order given. */
export function reviewLog(reviews: readonly Review[]): Table {
  return {
    columns: [
      "child",
      "review_number",
      "review_due",
      "review_held",
      "participation",
      "minutes_completed",
      "late_reason",
      "reason_not_attending",
      "consultation_returned",
      "parents_took_part"
    ],
    rows: reviews.map((review) => [
      review.period.child.id,
      String(review.number),
      dateCell(review.due),
      dateCell(review.held),
      textCell(review.participation),
      dateCell(review.minutesCompleted),
      textCell(review.lateReason),
      textCell(review.reasonNotAttending),
      yesNo(review.consultationReturned),
      yesNo(review.parentsTookPart)
    ])
  };
}

const yesNo = (answer: boolean | null): string => (answer === null ? "" : answer ? "yes" : "no");
