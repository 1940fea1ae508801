import {date} from "../cells/date.ts";
import {oneOf} from "../cells/one-of.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {MissingRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** Missing: each time that a child was missing, or away without authorisation. */
export const missing: Layout<CellsOf<MissingRow>> = {
  name: "Missing",
  measures: ["went-missing"],
  columns: {
    child: CHILD,
    kind: oneOf("MISSING", {M: {means: "missing"}, A: {means: "away"}}),
    began: date("MIS_START"),
    ended: orBlank(date("MIS_END"))
  },
  checked: [date("DOB")]
};
