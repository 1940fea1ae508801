import type {Counted, CountId} from "../measures/counted.ts";
import {conditionsOf, conditionsOfCounts} from "./conditions-of-counts.ts";

/**
 * Tells whether what sets a part apart from its whole says something sensitive. Seven Asian children who are all
 * under full care orders differ from the seven by legal status, which does; seven who all live near home do not,
 * nor seven who are all not unaccompanied or not known.
 */
export function sensitiveDifference({counts, figures}: Counted): (total: CountId, part: CountId) => boolean {
  const isSensitive = new Map(counts.map(({id, sensitive}) => [id, sensitive]));
  const conditions = conditionsOfCounts({figures});
  const harmless = new Set<string>();
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = conditionsOf(figure);
    // A breakdown that is ever alone on a count that is not sensitive is not itself sensitive.
    if (own.size === 1 && !isSensitive.get(figure.numerator))
      for (const only of own.keys()) harmless.add(only);
  }
  return (total, part) => {
    const ofTotal = conditions.get(total) ?? new Map();
    const added = [...(conditions.get(part) ?? [])].filter(([breakdown]) => !ofTotal.has(breakdown));
    const tells = added.some(
      ([breakdown, category]) => !harmless.has(breakdown) && !category.startsWith("not-")
    );
    return isSensitive.get(part) === true && tells;
  };
}
