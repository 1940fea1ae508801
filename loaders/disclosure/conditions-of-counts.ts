import {required} from "../contract/required.ts";
import type {Counted, CountId, Figure} from "../measures/counted.ts";

/** The categories that a count is of, by breakdown: `sex` → `male`. */
export type Conditions = ReadonlyMap<string, string>;

/** For each count that a figure shows, its categories: the most that any of its figures names. */
export function conditionsOfCounts({figures}: Pick<Counted, "figures">): ReadonlyMap<CountId, Conditions> {
  const conditions = new Map<CountId, Conditions>();
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = conditionsOf(figure);
    const known = conditions.get(figure.numerator);
    if (!known || known.size < own.size) conditions.set(figure.numerator, own);
  }
  return conditions;
}

/** The categories that a figure is of, by breakdown. */
export function conditionsOf({breakdown, category, breakdown2, category2}: Figure): Conditions {
  const conditions = new Map<string, string>();
  if (breakdown !== "total") conditions.set(breakdown, category);
  if (breakdown2 !== null) conditions.set(breakdown2, required(category2, `the category of ${breakdown2}`));
  return conditions;
}
