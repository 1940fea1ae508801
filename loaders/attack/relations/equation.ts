import type {AttackedCell} from "../gather/cells.ts";

/** Where a relation comes from, as the attacker's report calls it. */
export type RelationKind =
  | "rows and columns of tables"
  | "categories and their groups"
  | "months, quarters and years"
  | "one child is one row"
  | "all but these"
  | "figures that others published"
  | "shares and rates as printed"
  | "stock and flow between years"
  | "stock and flow between quarters"
  | "inequalities between breakdowns"
  | "equalities that hold wherever they are printed"
  | "two releases of one count"
  | "the promise itself";

/** A relation between counts: `low ≤ Σ weight × cell ≤ high`. */
export interface Equation {
  readonly kind: RelationKind;
  readonly terms: readonly (readonly [AttackedCell, number])[];
  readonly low: number;
  readonly high: number;
}
