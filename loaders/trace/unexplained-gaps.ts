import type {Finding} from "../contract/finding.ts";
import {EXPLANATIONS_FILE, type Explanations, explanationOf} from "./explanations.ts";
import {gapOf} from "./gap.ts";
import type {Reconciliation} from "./reconcile.ts";

const MEASURES = {
  reviews: ["reviews-held", "participation"],
  caseloads: ["caseload-average"],
  disputes: ["disputes"]
} as const;

/** Gaps beyond tolerance that nobody has explained. Each stops a release until somebody does. */
export function unexplainedGaps(
  reconciliations: readonly Reconciliation[],
  explanations: Explanations
): readonly Finding[] {
  return reconciliations
    .filter((each) => gapOf(each).isBeyond && explanationOf(explanations, each) === null)
    .map(({id, year, logged, other}) => ({
      severity: "error",
      file: EXPLANATIONS_FILE,
      line: null,
      column: null,
      code: "unexplained-gap",
      rule: null,
      message: `${year}, ${logged.words}: ${logged.count}; ${other.words}: ${other.count}. Correct the log or the return, or say why under a heading "## ${id} ${year}".`,
      rows: Math.abs(logged.count - other.count),
      measures: MEASURES[id]
    }));
}
