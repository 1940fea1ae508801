import {REASONS_PLACED_CEASED} from "../../contract/codes/reason-placed-ceased.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {PlacedForAdoptionRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** PlacedAdoption: children placed for adoption, and decisions that were reversed. */
export const placedForAdoption: Layout<CellsOf<PlacedForAdoptionRow>> = {
  name: "PlacedAdoption",
  measures: [],
  columns: {
    child: CHILD,
    placed: date("DATE_PLACED"),
    ceased: orBlank(date("DATE_PLACED_CEASED")),
    reasonCeased: orBlank(code("REASON_PLACED_CEASED", REASONS_PLACED_CEASED))
  },
  checked: [date("DOB")]
};
