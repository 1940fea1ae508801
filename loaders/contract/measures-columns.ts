import type {Column} from "./column.ts";
import type {MeasureRow} from "./release.ts";

/** The columns of `measures.parquet` and `measures.csv`, in their order. */
export const MEASURES_COLUMNS: readonly Column<MeasureRow>[] = [
  {name: "time_period", type: "VARCHAR", label: "Reporting year, quarter or month"},
  {name: "time_identifier", type: "VARCHAR", label: "What kind of period it is"},
  {name: "geographic_level", type: "VARCHAR", label: "Local authority, Regional or National"},
  {name: "area_code", type: "VARCHAR", label: "Nine-character code of the area"},
  {name: "area_name", type: "VARCHAR", label: "Name of the area"},
  {name: "measure", type: "VARCHAR", label: "Measure, as in the catalogue"},
  {name: "breakdown", type: "VARCHAR", label: "What the figure is broken down by"},
  {name: "category", type: "VARCHAR", label: "Category of the breakdown"},
  {name: "breakdown_2", type: "VARCHAR", label: "Second breakdown of a two-way table"},
  {name: "category_2", type: "VARCHAR", label: "Category of the second breakdown"},
  {name: "numerator", type: "INTEGER", label: "How many were counted"},
  {name: "denominator", type: "INTEGER", label: "How many they are a share of"},
  {name: "value", type: "DOUBLE", label: "The figure, in its unit"},
  {name: "lower", type: "DOUBLE", label: "Lower end of the 95% interval"},
  {name: "upper", type: "DOUBLE", label: "Upper end of the 95% interval"},
  {name: "unit", type: "VARCHAR", label: "Unit of the figure"},
  {name: "symbol", type: "VARCHAR", label: "Why there is no figure, or how to take it"},
  {name: "basis", type: "VARCHAR", label: "Counted from this return, or published before"},
  {name: "source", type: "VARCHAR", label: "Where the figure comes from"}
];
