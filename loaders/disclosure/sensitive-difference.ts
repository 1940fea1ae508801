import type {Counted, CountId} from "../measures/counted.ts";
import {conditionsOf, conditionsOfCounts} from "./conditions-of-counts.ts";

/**
 * Is it sensitive that a part is the whole? If seven Asian children are all under full care orders, it is: what tells
 * the part from the whole is a legal status. If all seven live near home, it is not; nor if all seven are "not
 * unaccompanied" or "not known".
 */
export function sensitiveDifference({counts, figures}: Counted): (total: CountId, part: CountId) => boolean {
  const isSensitive = new Map(counts.map(({id, sensitive}) => [id, sensitive]));
  const conditions = conditionsOfCounts({figures});
  const alone = {harmless: new Set<string>(), telling: new Set<string>()};
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = conditionsOf(figure);
    // A count with one breakdown tells whether that breakdown is sensitive. A breakdown counts as harmless when none of
    // its counts is sensitive (a child whose care another council took over is also in the harmless table of transfers).
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
