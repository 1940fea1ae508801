import type {Bound, CountId, Sum} from "../measures/counted.ts";

/** One proof that a reader cannot exclude a value: a whole table in which the count has it. Private for ever. */
export interface Witness {
  readonly count: CountId;
  /** The count must be at most this in the table (`low`), or at least this (`high`). */
  readonly side: "low" | "high";
  readonly bound: number;
  /** Only the counts that differ from the truth. */
  readonly table: ReadonlyMap<CountId, number>;
}

/** What a reader has in hand, in the terms of the measures: all that a witness must agree with. */
export interface Publication {
  readonly truth: ReadonlyMap<CountId, number>;
  readonly hidden: ReadonlySet<CountId>;
  readonly sums: readonly Sum[];
  readonly bounds: readonly Bound[];
  /** What a reader may assume of hidden counts beyond "none or more". */
  readonly assumed: ReadonlyMap<CountId, {readonly low: number; readonly high: number}>;
}
