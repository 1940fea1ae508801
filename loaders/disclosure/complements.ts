import type {Count, Counted, CountId, Sum} from "../measures/counted.ts";
import {isProtected, isSmall, type Policy} from "./policy.ts";
import {sensitiveDifference} from "./sensitive-difference.ts";

/** Groups that nobody prints and anybody can subtract: "all but these". */
export interface Complements {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  /** Numerators of shares of which few are not: 290 of 293 is three children. */
  readonly numeratorsOfFew: ReadonlySet<CountId>;
  /** Numerators of any share. */
  readonly numerators: ReadonlySet<CountId>;
  /** Complements of nobody that tell something of everybody: all seven have the same legal status. */
  readonly classes: ReadonlySet<CountId>;
}

/**
 * For each part of a whole, the others together: they can be few although every part is many. A complement joins
 * the release where it has something to protect: it is small, or it is nobody and the category is sensitive
 * (class disclosure).
 */
export function complementsOf(counted: Counted, policy: Policy): Complements {
  const byId = new Map(counted.counts.map((count) => [count.id, count]));
  const isSensitive = sensitiveDifference(counted);
  const named = namedComplements(counted);
  const counts = new Map<CountId, Count>();
  const sums: Sum[] = [];
  const numeratorsOfFew = new Set<CountId>();
  const numerators = new Set<CountId>();
  const classes = new Set<CountId>();

  for (const {total: totalId, part: partId, isShare} of wholesAndParts(counted)) {
    const total = byId.get(totalId);
    const part = byId.get(partId);
    if (!total || !part || total === part || !isProtected(policy, part)) continue;
    const rest = byId.get(named.get(`${totalId}|${partId}`) ?? "") ?? complement(total, part);
    // Where zeros are always shown they show it, and nothing that is hidden could change that.
    const tellsOfAll =
      policy.hideZeros &&
      rest.value === 0 &&
      total.value >= policy.classDisclosureFrom &&
      isSensitive(totalId, partId);
    if (isShare) numerators.add(partId);
    // Nobody of a few leaves all of them: the few are hidden as what they are, and their share with them.
    if (isShare && part.value > 0 && isSmall(policy, rest)) numeratorsOfFew.add(partId);
    if (tellsOfAll) classes.add(rest.id);
    if (byId.has(rest.id) || counts.has(rest.id) || !(tellsOfAll || isSmall(policy, rest))) continue;
    counts.set(rest.id, rest);
    sums.push({total: totalId, addends: [partId, rest.id]});
  }
  return {counts: [...counts.values()], sums, numeratorsOfFew, numerators, classes};
}

const complement = (total: Count, part: Count): Count => ({
  id: `all of ${total.id} but ${part.id}`,
  value: total.value - part.value,
  of: part.of,
  ways: part.ways,
  headline: false,
  shown: false,
  sensitive: part.sensitive
});

/** Every pair of a whole and a part of it that the figures or the sums make. */
function wholesAndParts({figures, sums}: Counted): {total: CountId; part: CountId; isShare: boolean}[] {
  const shares = figures.flatMap((figure) =>
    figure.kind === "share" ? [{total: figure.of, part: figure.numerator, isShare: true}] : []
  );
  // A sum of one part is one count under two names and leaves nobody, ever.
  const several = sums.filter(({addends}) => addends.length > 1);
  return [
    ...shares,
    ...several.flatMap(({total, addends}) => addends.map((part) => ({total, part, isShare: false})))
  ];
}

/** Complements that are counts already: the other one of two parts. */
function namedComplements({sums}: Counted): Map<string, CountId> {
  const named = new Map<string, CountId>();
  for (const {total, addends} of sums) {
    const [first, second] = addends;
    if (addends.length !== 2 || first === undefined || second === undefined) continue;
    named.set(`${total}|${first}`, second);
    named.set(`${total}|${second}`, first);
  }
  return named;
}
