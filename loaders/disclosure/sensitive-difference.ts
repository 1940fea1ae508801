import type {Counted, CountId, Figure} from "../measures/counted.ts";

/**
 * Tells whether what sets a part apart from its whole says something sensitive. Seven Asian children who are all
 * under full care orders differ from the seven by legal status, which does; seven who all live near home do not,
 * nor seven who are all not unaccompanied or not known.
 */
export function sensitiveDifference({counts, figures}: Counted): (total: CountId, part: CountId) => boolean {
  const isSensitive = new Map(counts.map(({id, sensitive}) => [id, sensitive]));
  const conditions = new Map<CountId, ReadonlyMap<string, string>>();
  const harmless = new Set<string>();
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = conditionsOf(figure);
    const known = conditions.get(figure.numerator);
    if (!known || known.size < own.size) conditions.set(figure.numerator, own);
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

/** The categories that a figure stands in, by breakdown. */
function conditionsOf({breakdown, category, breakdown2, category2}: Figure): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>();
  if (breakdown !== "total") conditions.set(breakdown, category);
  if (breakdown2 !== null) conditions.set(breakdown2, category2 ?? "");
  return conditions;
}
