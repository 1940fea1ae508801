import type {PopulationRow} from "../../contract/population-row.ts";
import {wholeNumber} from "../cells/number.ts";
import {oneOf} from "../cells/one-of.ts";
import {text} from "../cells/text.ts";
import type {Layout} from "../layout/layout.ts";

const LARGEST = 99_999_999;

/** Residents aged 0 to 17 in the middle of a year: the denominator of every rate. */
export const midYear: Layout<PopulationRow> = {
  name: "mid-year population",
  measures: ["looked-after-rate", "started-rate"],
  columns: {
    midYear: wholeNumber("mid_year", 1990, 2100),
    areaCode: text("area_code", "a code of the Office for National Statistics"),
    areaName: text("area_name"),
    population: wholeNumber("population", 0, LARGEST),
    source: text("source")
  },
  checked: [oneOf("age_group", {"0 TO 17": {means: "0 to 17"}})]
};
