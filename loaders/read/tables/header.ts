import {ETHNICITIES} from "../../contract/codes/ethnicity.ts";
import {SEX_CODES} from "../../contract/codes/sex.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {oneOf} from "../cells/one-of.ts";
import {blankMeans, onlyFor} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {HeaderRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** Header: the children of the year, one row for each. */
export const header: Layout<CellsOf<HeaderRow>> = {
  name: "Header",
  measures: ["children-looked-after", "started", "ceased"],
  columns: {
    child: CHILD,
    sex: blankMeans("unknown", "counted as sex not known", oneOf("SEX", SEX_CODES)),
    born: date("DOB"),
    ethnicity: onlyFor(
      ["children-looked-after", "ethnic-representation"],
      blankMeans("NOBT", "counted as not yet obtained", code("ETHNIC", ETHNICITIES))
    )
  },
  leftOut: ["UPN", "MOTHER", "MC_DOB"]
};
