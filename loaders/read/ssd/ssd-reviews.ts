import {date} from "../cells/date.ts";
import {onlyFor, orAbsent, orBlank} from "../layout/column.ts";
import type {Layout} from "../layout/layout.ts";
import {reviews} from "../logs/reviews.ts";
import type {ReviewLogRow} from "../service-rows.ts";
import {SSD_TABLES} from "./ssd-tables.ts";

const {review, period, due, held, cancelled, participation} = SSD_TABLES.ssd_cla_reviews;

const TOOK_PART = reviews.columns.participation;

/**
 * `ssd_cla_reviews` once each review has the id that its child has in the return, in the column `child`: as
 * `withSsd` shows the table, and as `npm run anonymise` writes it.
 */
export const ssdReviews: Layout<Pick<ReviewLogRow, "child" | "due" | "held" | "participation">> = {
  name: "ssd_cla_reviews.csv",
  measures: reviews.measures,
  columns: {
    child: reviews.columns.child,
    due: date(due.column),
    held: orBlank(date(held.column)),
    participation: onlyFor(TOOK_PART.measures ?? [], orAbsent({...TOOK_PART, header: participation.column}))
  },
  leftOut: [review.column, period.column, cancelled.column]
};
