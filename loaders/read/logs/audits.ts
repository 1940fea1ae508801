import {date} from "../cells/date.ts";
import {wholeNumber} from "../cells/number.ts";
import {text} from "../cells/text.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {AuditRow} from "../service-rows.ts";

/** `audits.csv`: audits of the service's own work, one row for each audit and question. */
export const audits: Layout<LogCellsOf<AuditRow>> = {
  name: "audits.csv",
  measures: ["audits"],
  columns: {
    audited: date("audited"),
    question: text("question", "what was asked, in words"),
    reviewsAudited: wholeNumber("reviews_audited", 0, 99_999),
    met: wholeNumber("met", 0, 99_999)
  }
};
