import {PARTICIPATION_CODES} from "../../contract/codes/participation.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {onlyFor} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {ReviewRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** Reviews: each review that was held, and how the child took part. */
export const reviews: Layout<CellsOf<ReviewRow>> = {
  name: "Reviews",
  measures: ["reviews-held", "participation"],
  columns: {
    child: CHILD,
    held: date("REVIEW"),
    participation: onlyFor(
      ["participation", "took-part", "attended", "spoke-for-self"],
      code("REVIEW_CODE", PARTICIPATION_CODES)
    )
  },
  checked: [date("DOB")]
};
