import type {LookedAfterChild} from "../children/looked-after-child.ts";
import type {ChildRow} from "../contract/child-columns.ts";

/** Children as rows of `children.parquet`. */
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

/** Sorts rows by year and hashed id, an order that gives nothing away. */
export const inOrderOfYears = (rows: readonly ChildRow[]): readonly ChildRow[] =>
  rows.toSorted((a, b) => (a.year === b.year ? (a.child < b.child ? -1 : 1) : a.year < b.year ? -1 : 1));
