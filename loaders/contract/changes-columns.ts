import {columnsOf} from "./column.js";
import type {ChangeRow} from "./release.ts";

/** The columns of `changes.csv`, in their order. */
export const CHANGES_COLUMNS = columnsOf<ChangeRow>({
  time_period: {type: "VARCHAR", label: "Reporting year, quarter or month"},
  time_identifier: {type: "VARCHAR", label: "What kind of period it is"},
  area_code: {type: "VARCHAR", label: "Nine-character code of the area"},
  area_name: {type: "VARCHAR", label: "Name of the area"},
  measure: {type: "VARCHAR", label: "Measure, as in the catalogue"},
  breakdown: {type: "VARCHAR", label: "What the figure is broken down by"},
  category: {type: "VARCHAR", label: "Category of the breakdown"},
  breakdown_2: {type: "VARCHAR", mayBeNull: true, label: "Second breakdown of a two-way table"},
  category_2: {type: "VARCHAR", mayBeNull: true, label: "Category of the second breakdown"},
  unit: {type: "VARCHAR", label: "Unit of the figure"},
  change: {type: "VARCHAR", label: "Revised, added, withdrawn, now hidden or now shown"},
  before: {type: "DOUBLE", mayBeNull: true, label: "The figure in the release before"},
  now: {type: "DOUBLE", mayBeNull: true, label: "The figure in this release"},
  why: {type: "VARCHAR", label: "Why it may have changed"},
  basis: {type: "VARCHAR", label: "Counted from this return, or published before"},
  source: {type: "VARCHAR", label: "Where the figure comes from"}
});

/** In a number's cell without a number: `c` where either release hides the figure, `x` where one has none. */
export const whyNoNumber = ({change}: ChangeRow): string => (change.startsWith("now ") ? "c" : "x");
