import type {AttackedCell} from "../gather/cells.ts";

/** Where a relation comes from, in the words of the report. */
export type RelationKind =
  | "rows and columns of tables"
  | "categories and their groups"
  | "months, quarters and years"
  | "all but these"
  | "figures that others published"
  | "shares and rates as printed"
  | "stock and flow between years"
  | "stock and flow between quarters"
  | "limits between breakdowns"
  | "two releases of one count";

/** `low ≤ Σ weight × cell ≤ high`, in terms of cells. */
export interface Equation {
  readonly kind: RelationKind;
  readonly terms: readonly (readonly [AttackedCell, number])[];
  readonly low: number;
  readonly high: number;
}
