import {date} from "../cells/date.ts";
import {id} from "../cells/id.ts";
import {number, wholeNumber} from "../cells/number.ts";
import {onlyFor, orAbsent, senselessMeansBlank} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {CaseloadRow} from "../service-rows.ts";

/** `caseloads.csv`: how many children each reviewing officer held on the last day of a month. */
export const caseloads: Layout<LogCellsOf<CaseloadRow>> = {
  name: "caseloads.csv",
  measures: ["caseload-average", "caseload-lowest", "caseload-highest"],
  columns: {
    officer: id("officer", "the officer’s id, a name is not needed"),
    countedOn: date("counted_on"),
    children: wholeNumber("children", 0, 999),
    fullTimeEquivalent: onlyFor(
      ["officers-fte"],
      senselessMeansBlank(orAbsent(number("full_time_equivalent", 0, 1)))
    )
  }
};
