import {flag} from "../cells/flag.ts";
import {reportingYear} from "../cells/reporting-year.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {SiblingsRow} from "../service-rows.ts";
import {CHILD} from "../tables/child.ts";

/** `siblings.csv`: children with a brother or sister in care, and whether they live together. */
export const siblings: Layout<LogCellsOf<SiblingsRow>> = {
  name: "siblings.csv",
  measures: ["siblings-together"],
  columns: {
    child: {...CHILD, header: "child"},
    year: reportingYear("year"),
    together: flag("lives_with_all_siblings")
  }
};
