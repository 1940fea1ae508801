import type {Column} from "./column.ts";
import type {ComparisonRow} from "./release.ts";

/** The columns of `comparisons.parquet` and `comparisons.csv`, in their order. */
export const COMPARISONS_COLUMNS: readonly Column<ComparisonRow>[] = [
  {name: "time_period", type: "VARCHAR", label: "Period of our figure"},
  {name: "time_identifier", type: "VARCHAR", label: "What kind of period it is"},
  {name: "area_code", type: "VARCHAR", label: "Nine-character code of our area"},
  {name: "measure", type: "VARCHAR", label: "Measure, as in the catalogue"},
  {name: "breakdown", type: "VARCHAR", label: "What the figure is broken down by"},
  {name: "category", type: "VARCHAR", label: "Category of the breakdown"},
  {name: "breakdown_2", type: "VARCHAR", label: "Second breakdown"},
  {name: "category_2", type: "VARCHAR", label: "Category of the second breakdown"},
  {name: "basis", type: "VARCHAR", label: "Basis of our figure"},
  {name: "source", type: "VARCHAR", label: "Source of our figure"},
  {name: "compared_with", type: "VARCHAR", label: "What our figure is set beside"},
  {name: "their_period", type: "VARCHAR", label: "Period of the other figure"},
  {name: "their_value", type: "DOUBLE", label: "The other figure, in our unit or as the reason says"},
  {name: "difference", type: "DOUBLE", label: "Ours less theirs"},
  {name: "lower", type: "DOUBLE", label: "Lower end of the difference's 95% interval"},
  {name: "upper", type: "DOUBLE", label: "Upper end of the difference's 95% interval"},
  {name: "verdict", type: "VARCHAR", label: "Higher, lower, or no clear difference"},
  {name: "reason", type: "VARCHAR", label: "Why there is no verdict, or what to bear in mind"},
  {name: "q_value", type: "DOUBLE", label: "Share of false alarms among changes as striking as this"},
  {name: "their_source", type: "VARCHAR", label: "Where the other figure comes from"}
];
