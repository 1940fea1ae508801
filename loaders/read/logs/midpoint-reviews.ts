import {date} from "../cells/date.ts";
import {orBlank} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {MidpointReviewRow} from "../service-rows.ts";
import {CHILD} from "../tables/child.ts";

/** `midpoint-reviews.csv`: the officer's check of the plan halfway between two reviews. */
export const midpointReviews: Layout<LogCellsOf<MidpointReviewRow>> = {
  name: "midpoint-reviews.csv",
  measures: ["midpoint-reviews"],
  columns: {
    child: {...CHILD, header: "child"},
    due: date("due"),
    held: orBlank(date("held"))
  }
};
