import type {Finding} from "../contract/finding.ts";
import type {RowSource} from "../read/rows.ts";
import type {ReturnsToCheck} from "./returns-to-check.ts";

/**
 * One rule of consistency. To add one, add an entry to the table of its theme in `rules/` and an example of a
 * row that breaks it to the test of that theme; nothing else needs to know.
 */
export interface Rule {
  /** Stable and short, kebab case, named for what is wrong: `adopted-at-18`. */
  readonly code: string;
  /** The Department's validation rule that it follows, `386`; null where it is our own. */
  readonly rule: string | null;
  /** The errors are those few that make every figure wrong; everything else warns. */
  readonly severity: Finding["severity"];
  /** The column to look at first, as the return or the log heads it. */
  readonly column: string;
  /** What is wrong and what was expected, in plain words; never a value. */
  readonly wrong: string;
  /** What happens to such a row in the figures, or what to do when it is an error. */
  readonly treated: string;
  /** Measures that rest on such rows. */
  readonly measures: readonly string[];
  /** The rows that break the rule, in any order. */
  readonly breaks: (returns: ReturnsToCheck) => readonly Located[];
}

/** Anything that knows where it stood. */
export interface Located {
  readonly source: RowSource;
}
