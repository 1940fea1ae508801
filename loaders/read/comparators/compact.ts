import type {PublishedRow} from "../../contract/published-row.ts";
import {endingYear} from "../cells/ending-year.ts";
import {type PublishedFigure, publishedFigure} from "../cells/published-figure.ts";
import {text} from "../cells/text.ts";
import {type Column, column} from "../layout/column.ts";
import type {Layout} from "../layout/layout.ts";
import {COMPACT_MEASURES} from "./compact-measures.ts";
import {decimalsOf} from "./decimals.ts";
import {geographicLevel} from "./geographic-level.ts";
import type {Place} from "./place.ts";

const measure: Column<Place> = column(
  "measure",
  `one of ${[...COMPACT_MEASURES.keys()].join(", ")}`,
  (cell) => {
    const value = COMPACT_MEASURES.get(cell.toLowerCase());
    const message = "names a measure that is not known here";
    return value ? {value} : {problem: {severity: "error", code: "unknown-measure", message}};
  }
);

/** The fields of a row of the compact layout. */
export interface CompactFields
  extends Pick<PublishedRow, "timePeriod" | "geographicLevel" | "areaCode" | "areaName" | "source"> {
  readonly place: Place;
  readonly figure: PublishedFigure;
}

/** Our compact layout of figures for comparison: one row for each figure, copied from official tables. */
export const compact: Layout<CompactFields> = {
  name: "compact comparators",
  onlyWarns: true,
  measures: [],
  columns: {
    timePeriod: endingYear("time_period"),
    geographicLevel,
    areaCode: text("area_code", "a code of the Office for National Statistics"),
    areaName: text("area_name"),
    place: measure,
    figure: publishedFigure("value"),
    source: text("source")
  },
  leftOut: ["statistical_neighbour", "unit", "label"]
};

/** A row of the compact layout in the terms of our release. */
export function fromCompact({place, figure, ...area}: CompactFields): PublishedRow {
  return {
    ...area,
    ...place,
    ...figure,
    numerator: place.unit === "children" ? figure.value : null,
    denominator: null,
    decimals: decimalsOf(place.unit, area.geographicLevel)
  };
}
