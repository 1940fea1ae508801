import type {CensusRow} from "../../contract/census-row.ts";
import {wholeNumber} from "../cells/number.ts";
import {text} from "../cells/text.ts";
import type {Layout} from "../layout/layout.ts";

const LARGEST = 99_999_999;

/** Residents by ethnic group at a census, with whom children looked after are compared. */
export const census: Layout<CensusRow> = {
  name: "census",
  measures: ["ethnic-representation"],
  columns: {
    census: wholeNumber("census", 1801, 2100),
    areaCode: text("area_code", "a code of the Office for National Statistics"),
    areaName: text("area_name"),
    ethnicGroup: text("ethnic_group"),
    category: text("category"),
    population: wholeNumber("population", 0, LARGEST),
    ageGroup: text("age_group"),
    source: text("source")
  }
};
