import type {Counted, CountId} from "../measures/counted.ts";

/**
 * Tells whether what sets a part apart from its whole is sensitive. Seven Asian children who are all under full
 * care orders differ from the seven by legal status, which is; seven who all live near home do not.
 */
export function sensitiveDifference({counts, figures}: Counted): (total: CountId, part: CountId) => boolean {
  const isSensitive = new Map(counts.map(({id, sensitive}) => [id, sensitive]));
  const breakdowns = new Map<CountId, ReadonlySet<string>>();
  const harmless = new Set<string>();
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    const own = [figure.breakdown, figure.breakdown2].flatMap((name) =>
      name === null || name === "total" ? [] : [name]
    );
    const known = breakdowns.get(figure.numerator);
    if (!known || known.size < own.length) breakdowns.set(figure.numerator, new Set(own));
    // A breakdown that is ever alone on a count that is not sensitive is not itself sensitive.
    const [only] = own;
    if (own.length === 1 && only && !isSensitive.get(figure.numerator)) harmless.add(only);
  }
  return (total, part) => {
    if (!isSensitive.get(part)) return false;
    const ofTotal = breakdowns.get(total) ?? new Set();
    const added = [...(breakdowns.get(part) ?? [])].filter((breakdown) => !ofTotal.has(breakdown));
    return added.some((breakdown) => !harmless.has(breakdown));
  };
}
