import {date} from "../cells/date.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {DeprivationOfLibertyRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** DoLo: deprivation of liberty orders, from the 2026/27 collection. No measure uses it yet. */
export const deprivationOfLiberty: Layout<CellsOf<DeprivationOfLibertyRow>> = {
  name: "DoLo",
  measures: [],
  columns: {
    child: CHILD,
    began: date("DOLO_START"),
    ended: orBlank(date("DOLO_END"))
  },
  checked: [date("DOB")]
};
