import type {Child} from "./child.ts";
import {dateCell, type Table} from "./csv.ts";
import type {Review} from "./reviews.ts";

/** The service's own logs, by file name. */
export function serviceTables(
  seed: string,
  children: readonly Child[],
  reviews: readonly Review[]
): Readonly<Record<string, Table>> {
  return {"reviews.csv": reviewLog(reviews)};
}

function reviewLog(reviews: readonly Review[]): Table {
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
      review.participation ?? "",
      dateCell(review.minutesCompleted),
      review.lateReason ?? "",
      review.reasonNotAttending ?? "",
      yesNo(review.consultationReturned),
      yesNo(review.parentsTookPart)
    ])
  };
}

const yesNo = (answer: boolean | null): string => (answer === null ? "" : answer ? "yes" : "no");
