import type {RelationKind} from "../equation.ts";

/**
 * What holds of any children: the counts of `more` are together at least those of `less`, each named as the attacker
 * names its cells. With nobody in `more`, nobody is in `less` either.
 */
export interface StatedLimit {
  readonly kind: RelationKind;
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Why, in words that fit every year: limits of one reason are believed together or not at all. */
  readonly because: string;
}

/** Of those in `less` everyone is in `more`. */
export const everyone = (
  kind: RelationKind,
  {less, more}: {readonly less: readonly string[]; readonly more: readonly string[]},
  because: string
): StatedLimit => ({kind, less, more, because});
