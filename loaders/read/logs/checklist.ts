import {date} from "../cells/date.ts";
import {wholeNumber} from "../cells/number.ts";
import {text} from "../cells/text.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {ChecklistRow} from "../service-rows.ts";

/** `checklist.csv`: the compliance checklist, one row for each month and item. */
export const checklist: Layout<LogCellsOf<ChecklistRow>> = {
  name: "checklist.csv",
  measures: ["checklist"],
  columns: {
    monthStarting: date("month_starting"),
    item: text("item", "what is checked, in words"),
    reviewsChecked: wholeNumber("reviews_checked", 0, 99_999),
    met: wholeNumber("met", 0, 99_999)
  }
};
