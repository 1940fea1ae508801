import type {LookedAfterChild} from "../children/looked-after-child.ts";
import type {Column} from "../contract/column.ts";

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

/** Children as rows. */
export const childRows = (children: readonly LookedAfterChild[]): readonly ChildRow[] =>
  children.map(
    (child): ChildRow => ({
      child: child.child,
      year: child.year,
      sex: child.sex,
      age: child.age,
      age_band: child.ageBand,
      ethnicity: child.ethnicity,
      ethnic_group: child.ethnicGroup,
      legal_status: child.legalStatus,
      placement_type: child.placementType,
      placement_provider: child.placementProvider,
      distance_band: child.distanceBand,
      time_in_care: child.timeInCare,
      category_of_need: child.categoryOfNeed.toLowerCase(),
      uasc: child.uasc ? "uasc" : "not-uasc",
      placements_in_year: child.placementsInYear
    })
  );

/** The rows by year and hashed id: an order that tells nothing. */
export const inOrderOfYears = (rows: readonly ChildRow[]): readonly ChildRow[] =>
  rows.toSorted((a, b) => (a.year === b.year ? (a.child < b.child ? -1 : 1) : a.year < b.year ? -1 : 1));
