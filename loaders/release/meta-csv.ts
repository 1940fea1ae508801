import {MEASURES_COLUMNS} from "../contract/measures-columns.ts";
import {csvText} from "./csv-text.ts";

/** One line of a description as the department's Explore education statistics service takes it. */
interface MetaRow {
  readonly col_name: string;
  readonly col_type: "Filter" | "Indicator";
  readonly label: string;
  readonly indicator_grouping: string;
  readonly indicator_unit: string;
  readonly indicator_dp: string;
  readonly filter_hint: string;
  readonly filter_grouping_column: string;
}

/** Time and place are known to that service and are not described. */
const TIME_AND_PLACE = ["time_period", "time_identifier", "geographic_level", "area_code", "area_name"];

/** A category stands under its breakdown in a list of filters. */
const GROUPED_BY: Readonly<Record<string, string>> = {category: "breakdown", category_2: "breakdown_2"};

const META_COLUMNS = (
  [
    "col_name",
    "col_type",
    "label",
    "indicator_grouping",
    "indicator_unit",
    "indicator_dp",
    "filter_hint",
    "filter_grouping_column"
  ] as const
).map((name) => ({name, type: "VARCHAR" as const, label: name}));

/**
 * `measures.meta.csv`: what each column of `measures.csv` is. Unit and decimals stay blank for the figure itself,
 * because each row names its unit and the catalogue its decimals.
 */
export function metaCsv(): string {
  const rows = MEASURES_COLUMNS.filter(({name}) => !TIME_AND_PLACE.includes(name)).map(
    ({name, type, label}): MetaRow => ({
      col_name: name,
      col_type: type === "VARCHAR" ? "Filter" : "Indicator",
      label,
      indicator_grouping: "",
      indicator_unit: "",
      indicator_dp: type === "INTEGER" ? "0" : "",
      filter_hint: "",
      filter_grouping_column: GROUPED_BY[name] ?? ""
    })
  );
  return csvText(META_COLUMNS, rows, () => "");
}
