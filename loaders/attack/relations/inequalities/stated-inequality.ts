import type {RelationKind} from "../equation.ts";

/**
 * An inequality that holds whoever the children are: the counts of `less` add up to at most those of `more`. Each is
 * the name of a cell. When `more` is empty, nobody is in `less`.
 */
export interface StatedInequality {
  readonly kind: RelationKind;
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Why, in words that fit every year: inequalities of one year with one reason are believed together or not at all. */
  readonly because: string;
}

/** Everyone in `less` is also in `more`. */
export const everyone = (
  kind: RelationKind,
  {less, more}: {readonly less: readonly string[]; readonly more: readonly string[]},
  because: string
): StatedInequality => ({kind, less, more, because});
