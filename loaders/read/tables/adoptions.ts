import {date} from "../cells/date.ts";
import {flag} from "../cells/flag.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {AdoptionRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** AD1: children adopted in the year. The columns about the adopters are not read. */
export const adoptions: Layout<CellsOf<AdoptionRow>> = {
  name: "AD1",
  measures: [],
  columns: {
    child: CHILD,
    placedForAdoptionDecision: orBlank(date("DATE_INT")),
    matched: orBlank(date("DATE_MATCH")),
    byFosterCarer: orBlank(flag("FOSTER_CARE"))
  },
  checked: [date("DOB")],
  leftOut: ["NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"]
};
