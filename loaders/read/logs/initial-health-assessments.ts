import {date} from "../cells/date.ts";
import {orBlank} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {InitialHealthAssessmentRow} from "../service-rows.ts";
import {CHILD} from "../tables/child.ts";

/** `initial-health-assessments.csv`: the first health assessment of each child who came into care. */
export const initialHealthAssessments: Layout<LogCellsOf<InitialHealthAssessmentRow>> = {
  name: "initial-health-assessments.csv",
  measures: ["initial-health-assessment"],
  columns: {
    child: {...CHILD, header: "child"},
    due: date("assessment_due"),
    held: orBlank(date("assessment_held"))
  }
};
