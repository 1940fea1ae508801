import type {Bound, Counted, CountId, Sum} from "../measures/counted.ts";

/** What is to be shown of a release: that other councils would have published the same. */
export interface Question {
  readonly counted: Counted;
  readonly hidden: ReadonlySet<CountId>;
  /** Groups that nobody prints and anybody can subtract, each with the sum that makes it. */
  readonly complements: {readonly counts: Counted["counts"]; readonly sums: readonly Sum[]};
  /** What others have published of the same counts. */
  readonly facts: readonly Bound[];
  /** Counts that are hidden when they are from 1 to `threshold`. */
  readonly isProtected: (count: Counted["counts"][number]) => boolean;
  readonly threshold: number;
  /** How low and how high each hidden count must be able to be. */
  readonly levels: readonly Level[];
}

/** How low and how high a hidden count must be able to be. */
export interface Level {
  readonly id: CountId;
  readonly low: number;
  readonly high: number;
}
