import {MEASURES_COLUMNS} from "../contract/measures-columns.ts";
import {csvText} from "./csv-text.ts";

/** One line of a description in the form of the Department's Explore education statistics service. */
interface MetaRow {
  readonly col_name: string;
  readonly col_type: "Filter" | "Indicator";
  readonly label: string;
  readonly indicator_grouping: string;
  readonly indicator_unit: string;
  readonly indicator_dp: string;
  readonly filter_hint: string;
  /** The filter under which this one is grouped, if there is one. */
  readonly filter_grouping_column: string | null;
}

/** That service knows the columns of time and place, so they are not described. */
const TIME_AND_PLACE = ["time_period", "time_identifier", "geographic_level", "area_code", "area_name"];

/** In a list of filters, a category is grouped under its breakdown. */
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
).map((name) => ({name, type: "VARCHAR" as const}));

/**
 * `measures.meta.csv`: what each column of `measures.csv` is. Unit and decimals of the figure itself are blank, because
 * each row gives its unit and the catalogue its decimals.
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
      filter_grouping_column: GROUPED_BY[name] ?? null
    })
  );
  return csvText(META_COLUMNS, rows, () => "");
}
