import {columnsOf} from "./column.js";
import type {ComparisonRow} from "./release.ts";

/** The columns of `comparisons.parquet` and `comparisons.csv`, in their order. */
export const COMPARISONS_COLUMNS = columnsOf<ComparisonRow>({
  time_period: {type: "VARCHAR", label: "Period of our figure"},
  time_identifier: {type: "VARCHAR", label: "What kind of period it is"},
  area_code: {type: "VARCHAR", label: "Nine-character code of our area"},
  measure: {type: "VARCHAR", label: "Measure, as in the catalogue"},
  breakdown: {type: "VARCHAR", label: "What the figure is broken down by"},
  category: {type: "VARCHAR", label: "Category of the breakdown"},
  breakdown_2: {type: "VARCHAR", mayBeNull: true, label: "Second breakdown"},
  category_2: {type: "VARCHAR", mayBeNull: true, label: "Category of the second breakdown"},
  basis: {type: "VARCHAR", label: "Basis of our figure"},
  source: {type: "VARCHAR", label: "Source of our figure"},
  compared_with: {type: "VARCHAR", label: "What our figure is compared with"},
  their_period: {type: "VARCHAR", label: "Period of the other figure"},
  their_value: {
    type: "DOUBLE",
    mayBeNull: true,
    label: "The other figure, in our unit or as the reason says"
  },
  difference: {type: "DOUBLE", mayBeNull: true, label: "Ours less theirs"},
  lower: {type: "DOUBLE", mayBeNull: true, label: "Lower end of the difference's 95% interval"},
  upper: {type: "DOUBLE", mayBeNull: true, label: "Upper end of the difference's 95% interval"},
  verdict: {type: "VARCHAR", label: "Higher, lower, or no clear difference"},
  reason: {type: "VARCHAR", mayBeNull: true, label: "Why there is no verdict, or what to bear in mind"},
  q_value: {
    type: "DOUBLE",
    mayBeNull: true,
    label: "Share of false alarms among differences of its family as striking as this"
  },
  their_source: {type: "VARCHAR", label: "Where the other figure comes from"},
  provenance: {
    type: "VARCHAR",
    mayBeNull: true,
    label: "Of a made-up council: what the comparison rests on, printed, department or made-up"
  }
});
