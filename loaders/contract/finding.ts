import type {MeasureId} from "./measure-ids.ts";

/** One thing that the keeper of the data should know: where it is, what it is, how it was treated. Never a child's values. */
export interface Finding {
  /** An error stops a release; a warning says how the rows were treated; a note is for information. */
  readonly severity: "error" | "warning" | "note";
  /** Path within the data folder. */
  readonly file: string;
  /** Line and column, both from 1, of the first row concerned; null if it concerns the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  /** Stable and short, kebab case: `unknown-code`, `decom-after-dec`. */
  readonly code: string;
  /** The Department's validation rule, `142`, if there is one. */
  readonly rule: string | null;
  /** What is wrong, what was expected, what was done or what to do, in plain words. */
  readonly message: string;
  /** How many rows it concerns. */
  readonly rows: number;
  /** Ids of the measures that use those rows; empty when none does, or when it concerns no measure in particular. */
  readonly measures: readonly MeasureId[];
}
