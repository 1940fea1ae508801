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
  const alone = {harmless: new Set<string>(), telling: new Set<string>()};
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = conditionsOf(figure);
    // Where a breakdown is alone on a count, the count tells whether it is sensitive: for none of its categories, or
    // for some (a child whose care another council took over is also in the harmless table of transfers).
    if (own.size === 1)
      for (const only of own.keys())
        alone[isSensitive.get(figure.numerator) ? "telling" : "harmless"].add(only);
  }
  const isHarmless = (breakdown: string) => alone.harmless.has(breakdown) && !alone.telling.has(breakdown);
  return (total, part) => {
    const ofTotal = conditions.get(total) ?? new Map();
    const added = [...(conditions.get(part) ?? [])].filter(([breakdown]) => !ofTotal.has(breakdown));
    const tells = added.some(
      ([breakdown, category]) => !isHarmless(breakdown) && !category.startsWith("not-")
    );
    return isSensitive.get(part) === true && tells;
  };
}
