import {oneOf} from "../cells/one-of.ts";
import {reportingYear} from "../cells/reporting-year.ts";
import {text} from "../cells/text.ts";
import {orAbsent} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {ObjectiveRow} from "../service-rows.ts";

const STATUS = oneOf<ObjectiveRow["status"]>("status", {
  MET: {means: "met"},
  "PARTLY-MET": {means: "partly-met"},
  "NOT-MET": {means: "not-met"},
  SET: {means: "set"}
});

/** `objectives.csv`: the service's objectives for a year, and whether they were met. */
export const objectives: Layout<LogCellsOf<ObjectiveRow>> = {
  name: "objectives.csv",
  measures: ["objectives"],
  columns: {
    id: text("id", "an id that the objective keeps when it is carried over"),
    year: reportingYear("year"),
    objective: text("objective", "the objective, in words"),
    status: STATUS,
    progress: orAbsent(text("progress", "what was done, in words"))
  }
};
