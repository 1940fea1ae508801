import {category} from "../cells/category.ts";
import {date} from "../cells/date.ts";
import {orAbsent, orBlank} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {DisputeRow} from "../service-rows.ts";

/** `disputes.csv`: each formal dispute that an officer raised about a child's care plan. */
export const disputes: Layout<LogCellsOf<DisputeRow>> = {
  name: "disputes.csv",
  measures: ["disputes"],
  columns: {
    raised: date("raised"),
    area: category("area"),
    stage: category("stage"),
    outcome: orBlank(category("outcome")),
    resolved: orAbsent(date("resolved"))
  }
};
