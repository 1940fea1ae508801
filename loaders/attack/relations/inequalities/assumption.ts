import type {Equation} from "../equation.ts";

/** A rule that the attacker takes to hold in the records of one year. */
export interface Assumption {
  /** The rule, in words that fit every year. */
  readonly because: string;
  /** The reporting year of whose records it is assumed. */
  readonly year: string;
}

/** An inequality that rests on an assumption. */
export interface Assumed extends Equation, Assumption {}
