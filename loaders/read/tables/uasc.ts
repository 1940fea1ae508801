import {SEX_CODES} from "../../contract/codes/sex.ts";
import {date} from "../cells/date.ts";
import {oneOf} from "../cells/one-of.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {UascRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** UASC: a child in this table was an unaccompanied asylum-seeking child in the year. */
export const uasc: Layout<CellsOf<UascRow>> = {
  name: "UASC",
  measures: ["uasc"],
  columns: {
    child: CHILD,
    ceased: orBlank(date("DUC"))
  },
  checked: [orBlank(oneOf("SEX", SEX_CODES)), date("DOB")]
};
