import {columnsOf} from "./column.js";

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
export const CHILD_COLUMNS = columnsOf<ChildRow>({
  child: {type: "VARCHAR", label: "Hashed id of the child"},
  year: {type: "VARCHAR", label: "Reporting year, on whose 31 March the child was looked after"},
  sex: {type: "VARCHAR", label: "Sex"},
  age: {type: "INTEGER", label: "Completed years on 31 March"},
  age_band: {type: "VARCHAR", label: "Age band"},
  ethnicity: {type: "VARCHAR", label: "Ethnicity, as coded in the return"},
  ethnic_group: {type: "VARCHAR", label: "Ethnic group"},
  legal_status: {type: "VARCHAR", label: "Legal status"},
  placement_type: {type: "VARCHAR", label: "Where the child lives"},
  placement_provider: {type: "VARCHAR", label: "Who provides the home"},
  distance_band: {type: "VARCHAR", label: "Distance from home"},
  time_in_care: {type: "VARCHAR", label: "Time in care"},
  category_of_need: {type: "VARCHAR", label: "Category of need"},
  uasc: {type: "VARCHAR", label: "Unaccompanied asylum-seeking child or not"},
  placements_in_year: {type: "INTEGER", label: "Placements in the year"}
});
