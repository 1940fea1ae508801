import type {Column} from "./column.ts";

/** One child on one 31 March, for the restricted edition only: the hashed id and the categories of the tables. */
export interface ChildRow {
  readonly child: string;
  readonly year: string;
  readonly sex: string;
  readonly age: number;
  readonly age_band: string;
  readonly ethnicity: string;
  readonly ethnic_group: string;
  readonly legal_status: string;
  readonly placement_type: string;
  readonly placement_provider: string;
  readonly distance_band: string;
  readonly time_in_care: string;
  readonly category_of_need: string;
  readonly uasc: string;
  readonly placements_in_year: number;
}

/** The columns of `children.parquet`, in their order. */
export const CHILD_COLUMNS: readonly Column<ChildRow>[] = [
  {name: "child", type: "VARCHAR", label: "Hashed id of the child"},
  {name: "year", type: "VARCHAR", label: "Reporting year, on whose 31 March the child was looked after"},
  {name: "sex", type: "VARCHAR", label: "Sex"},
  {name: "age", type: "INTEGER", label: "Completed years on 31 March"},
  {name: "age_band", type: "VARCHAR", label: "Age band"},
  {name: "ethnicity", type: "VARCHAR", label: "Ethnicity, as coded in the return"},
  {name: "ethnic_group", type: "VARCHAR", label: "Ethnic group"},
  {name: "legal_status", type: "VARCHAR", label: "Legal status"},
  {name: "placement_type", type: "VARCHAR", label: "Where the child lives"},
  {name: "placement_provider", type: "VARCHAR", label: "Who provides the home"},
  {name: "distance_band", type: "VARCHAR", label: "Distance from home"},
  {name: "time_in_care", type: "VARCHAR", label: "Time in care"},
  {name: "category_of_need", type: "VARCHAR", label: "Category of need"},
  {name: "uasc", type: "VARCHAR", label: "Unaccompanied asylum-seeking child or not"},
  {name: "placements_in_year", type: "INTEGER", label: "Placements in the year"}
];
