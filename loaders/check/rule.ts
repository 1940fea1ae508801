import type {Finding} from "../contract/finding.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {RowSource} from "../read/rows.ts";
import type {ReturnsToCheck} from "./returns-to-check.ts";

/**
 * One rule of consistency. To add one, add an entry to the table of its theme in `rules/`, and an example of a row that
 * breaks it to the test of that theme. Nothing else needs to change.
 */
export interface Rule {
  /** Stable and short, kebab case, named for what is wrong: `adopted-at-18`. */
  readonly code: string;
  /** The Department's validation rule that it follows, `386`; null when the rule is our own. */
  readonly rule: string | null;
  /** An error makes every figure wrong; there are few of these. Everything else is a warning or a note. */
  readonly severity: Finding["severity"];
  /** The column to look at first, by its heading in the return or the log. */
  readonly column: string;
  /** What is wrong and what was expected, in plain words; never a value. */
  readonly wrong: string;
  /** How such a row is counted, or, for an error, what to do about it. */
  readonly treated: string;
  /** Measures that depend on such rows. */
  readonly measures: readonly MeasureId[];
  /** The rows that break the rule, in any order. */
  readonly breaks: (returns: ReturnsToCheck) => readonly Located[];
}

/** Anything that knows its file and line. */
export interface Located {
  readonly source: RowSource;
}
