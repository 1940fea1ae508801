import type {FigureKey} from "../contract/figure-key.ts";

/**
 * What the measures hand to the gate: true counts, how they add up, and which figures rest on them. Still
 * unprotected. A cell that has two names (adoptions, and children who ceased because they were adopted) is
 * ONE count with one id, so that hiding it hides it everywhere.
 */
export interface Counted {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  readonly bounds: readonly Bound[];
  readonly figures: readonly Figure[];
  /** What is true of every life, but not of these records. */
  readonly exceptions?: readonly Exception[];
}

/** A relation that the records of a period break, and by how many. */
export interface Exception {
  readonly period: string;
  readonly why: string;
  readonly by: number;
}

/** Names one true count: `looked-after|2018/19|sex=male|age-band=5-to-9`. Sorts by code, never by value. */
export type CountId = string;

/**
 * What is counted decides how it is protected: children always, meetings and cases unless a switch says otherwise, the
 * service itself (`staff`: its officers and its objectives) never.
 */
export type CountedThing = "children" | "meetings" | "cases" | "staff";

export interface Count {
  readonly id: CountId;
  readonly value: number;
  readonly of: CountedThing;
  /**
   * How many breakdowns the cell is divided by: 0 for a total, 2 in a two-way table, 3 for more. No figure shows the last,
   * and none is protected: it is there because the tables that are shown have to add up to it.
   */
  readonly ways: 0 | 1 | 2 | 3;
  /** A statutory headline: hidden when small, never to protect another. */
  readonly headline: boolean;
  /** True when a figure shows it; false for a count that is only a complement ("all but these"). */
  readonly shown: boolean;
  /** The category tells something sensitive (ethnic group, legal status): "all of them" is then a disclosure. */
  readonly sensitive: boolean;
}

/** A truth about counts that any reader can use: the total is the sum of its addends, whatever the data. */
export interface Sum {
  readonly total: CountId;
  readonly addends: readonly CountId[];
}

/** Another truth: `low ≤ Σ weight × count ≤ high` (children who started and ceased against the change in stock). */
export interface Bound {
  readonly terms: readonly {readonly count: CountId; readonly weight: number}[];
  readonly low: number;
  readonly high: number;
  readonly why: string;
}

/** One figure to publish, as references to the counts that it is made of. Its value is worked out after the gate. */
export type Figure = FigureKey & {readonly source: string} & FigureContent;

export type FigureContent =
  /** `n`; `of` is the total that it is a share of. */
  | {readonly kind: "count"; readonly numerator: CountId; readonly of: CountId | null}
  /** `100 × n / of` */
  | {readonly kind: "share"; readonly numerator: CountId; readonly of: CountId}
  /** `10,000 × n / population`, the population being public. */
  | {readonly kind: "rate"; readonly numerator: CountId; readonly population: number}
  /** `(n / of) / populationShare`: 1 is as many as in the population. */
  | {
      readonly kind: "index";
      readonly numerator: CountId;
      readonly of: CountId;
      readonly populationShare: number;
    }
  /** A mean over `of` subjects; published only where there are enough of them. */
  | {readonly kind: "mean"; readonly mean: number; readonly deviation: number | null; readonly of: CountId}
  /** A number that counts nobody: the lowest caseload, full-time posts. */
  | {readonly kind: "plain"; readonly value: number}
  /** No figure: `x` not collected here, `z` does not apply. */
  | {readonly kind: "none"; readonly symbol: "x" | "z"};
