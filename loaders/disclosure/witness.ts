import type {Bound, CountId, Sum} from "../measures/counted.ts";

/** A proof that no reader can exclude a value: a whole table in which the count has that value. Never published. */
export interface Witness {
  readonly count: CountId;
  /** In the table the count is at most `bound` (side `low`), or at least `bound` (side `high`). */
  readonly side: "low" | "high";
  readonly bound: number;
  /** Only the counts that differ from the truth. */
  readonly table: ReadonlyMap<CountId, number>;
}

/** What a reader has in hand, and so what a witness must agree with. Counts have the names that the measures give. */
export interface Publication {
  readonly truth: ReadonlyMap<CountId, number>;
  readonly hidden: ReadonlySet<CountId>;
  readonly sums: readonly Sum[];
  readonly bounds: readonly Bound[];
  /** The least and the most that a reader may assume of a hidden count. */
  readonly assumed: ReadonlyMap<CountId, {readonly low: number; readonly high: number}>;
}
