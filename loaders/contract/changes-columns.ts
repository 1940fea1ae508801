import type {Column} from "./column.ts";
import type {ChangeRow} from "./release.ts";

/** The columns of `changes.csv`, in their order. */
export const CHANGES_COLUMNS: readonly Column<ChangeRow>[] = [
  {name: "time_period", type: "VARCHAR", label: "Reporting year, quarter or month"},
  {name: "time_identifier", type: "VARCHAR", label: "What kind of period it is"},
  {name: "area_code", type: "VARCHAR", label: "Nine-character code of the area"},
  {name: "area_name", type: "VARCHAR", label: "Name of the area"},
  {name: "measure", type: "VARCHAR", label: "Measure, as in the catalogue"},
  {name: "breakdown", type: "VARCHAR", label: "What the figure is broken down by"},
  {name: "category", type: "VARCHAR", label: "Category of the breakdown"},
  {name: "breakdown_2", type: "VARCHAR", label: "Second breakdown of a two-way table"},
  {name: "category_2", type: "VARCHAR", label: "Category of the second breakdown"},
  {name: "unit", type: "VARCHAR", label: "Unit of the figure"},
  {name: "change", type: "VARCHAR", label: "Revised, added, withdrawn, now hidden or now shown"},
  {name: "before", type: "DOUBLE", label: "The figure in the release before"},
  {name: "now", type: "DOUBLE", label: "The figure in this release"},
  {name: "why", type: "VARCHAR", label: "Why it may have changed"},
  {name: "basis", type: "VARCHAR", label: "Counted from this return, or published before"},
  {name: "source", type: "VARCHAR", label: "Where the figure comes from"}
];

/** In a number's cell without a number: `c` where either release hides the figure, `x` where one has none. */
export const whyNoNumber = ({change}: ChangeRow): string => (change.startsWith("now ") ? "c" : "x");
