import {PREVIOUS_PERMANENCE} from "../../contract/codes/previous-permanence.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {dateInPart} from "../cells/date-in-part.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {PreviousPermanenceRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** PrevPerm: children who came into care after an adoption or an order that was meant to last. */
export const previousPermanence: Layout<CellsOf<PreviousPermanenceRow>> = {
  name: "PrevPerm",
  measures: [],
  columns: {
    child: CHILD,
    previousPermanence: code("PREV_PERM", PREVIOUS_PERMANENCE),
    date: orBlank(dateInPart("DATE_PERM"))
  },
  checked: [date("DOB")],
  leftOut: ["LA_PERM"]
};
