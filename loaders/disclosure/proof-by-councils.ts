import type {GatedFigure} from "../contract/released.ts";
import type {Bound, Count, Counted, CountId} from "../measures/counted.ts";
import type {Complements} from "./complements.ts";
import {gatedFigures} from "./gated-figures.ts";
import {cellAt} from "./linear-system.ts";
import {isProtected} from "./policy.ts";
import type {ProtectedRelease} from "./protect-release.ts";
import type {ReleaseRelations} from "./release-relations.ts";

/** What made-up councils are to show of a protected release: that they would have published the same. */
export interface ProofAsked {
  readonly counted: Counted;
  readonly hidden: ReadonlySet<CountId>;
  readonly complements: Pick<Complements, "counts" | "sums">;
  /** What others have published of the same counts. */
  readonly facts: readonly Bound[];
  /** Counts that are hidden when they are from 1 to `threshold`. */
  readonly isProtected: (count: Count) => boolean;
  readonly threshold: number;
  /** How low and how high each hidden count must be able to be, as far as the relations leave it. */
  readonly levels: readonly {readonly id: CountId; readonly low: number; readonly high: number}[];
  /** The figures of any counts as this release would show them. */
  readonly publish: (counted: Counted) => readonly GatedFigure[];
}

/** How many attacked counts are supported in which way. */
export interface ProofGrades {
  /** Two made-up councils show both ends, and every hidden count keeps its class in them. */
  readonly classesKept: number;
  /** Two made-up councils show both ends; in one of them a hidden count leaves its class. */
  readonly shown: number;
  /** No relation that is known breaks them, and the search has not found councils for both ends. */
  readonly open: number;
}

/** Looks for made-up councils. It lies outside of the gate, since it needs the children themselves. */
export type ProveByCouncils = (asked: ProofAsked) => Promise<ProofGrades>;

/** What councils show of a protected release; where none are looked for, everything is open. */
export async function proofByCouncils(
  prove: ProveByCouncils | undefined,
  {counted, complements, facts, policy}: ReleaseRelations,
  {hidden, components}: ProtectedRelease
): Promise<ProofGrades> {
  const levels = components.flatMap(({system, audited}) =>
    audited.flatMap(({level: {cell, low, high}, met}) =>
      met ? [{id: cellAt(system, cell).id, low, high}] : []
    )
  );
  if (prove === undefined) return {classesKept: 0, shown: 0, open: levels.length};
  return prove({
    counted,
    hidden,
    complements,
    facts,
    isProtected: (count) => isProtected(policy, count),
    threshold: policy.threshold,
    levels,
    publish: (counts) => gatedFigures(counts, hidden, policy)
  });
}
