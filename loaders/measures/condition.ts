import {BREAKDOWNS, type CategoryCondition} from "../contract/breakdowns.ts";
import {FLAGS, type Flag, type Trait} from "./trait.ts";

/** What must be true of a subject for it to be counted: `sex=male`. The compiler refuses one that does not exist. */
export type Condition = CategoryCondition | `${Flag}=yes` | `${Flag}=no`;

/** `sex` of `sex=male`. */
export const traitOf = (condition: Condition): Trait => condition.slice(0, condition.indexOf("=")) as Trait;

/** `male` of `sex=male`. */
export const categoryOf = (condition: Condition): string => condition.slice(condition.indexOf("=") + 1);

/**
 * The condition that a trait has a category which is known only while the program runs. Throws if the trait has no such
 * category: the condition would count nobody and publish a zero.
 */
export function conditionOf(trait: Trait, category: string): Condition {
  const condition = `${trait}=${category}`;
  if (!isCondition(condition)) throw new Error(`Nobody can be ${condition}: ${trait} has no such category.`);
  return condition;
}

const CATEGORIES: ReadonlyMap<string, ReadonlySet<string> | "open"> = new Map<
  string,
  ReadonlySet<string> | "open"
>([
  ...Object.entries(BREAKDOWNS).map(
    ([id, breakdown]) =>
      [id, "categories" in breakdown ? new Set(Object.keys(breakdown.categories)) : "open"] as const
  ),
  ...FLAGS.map((flag) => [flag, new Set(["yes", "no"])] as const)
]);

/** Whether a text is a condition that exists. */
export function isCondition(text: string): text is Condition {
  const at = text.indexOf("=");
  const categories = at < 0 ? undefined : CATEGORIES.get(text.slice(0, at));
  return categories === "open" || categories?.has(text.slice(at + 1)) === true;
}
