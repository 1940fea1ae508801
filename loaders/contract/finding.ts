import type {MeasureId} from "./measure-ids.ts";

/** One thing that a reader of the data should know: where, what, what was done about it. Never a child's values. */
export interface Finding {
  /** An error stops a release; a warning says how the rows were treated; a note is for information. */
  readonly severity: "error" | "warning" | "note";
  /** Path within the data folder. */
  readonly file: string;
  /** Line and column (both from 1) of the first row concerned; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** Stable and short, kebab case: `unknown-code`, `decom-after-dec`. */
  readonly code: string;
  /** The Department's validation rule, `142`; null where there is none. */
  readonly rule: string | null;
  /** What is wrong, what was expected, what was done or what to do, in plain words. */
  readonly message: string;
  /** How many rows it concerns. */
  readonly rows: number;
  /** Ids of the measures that rest on those rows; empty when none does or all do not. */
  readonly measures: readonly MeasureId[];
}
