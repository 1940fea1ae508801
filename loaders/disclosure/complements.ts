import {required} from "../contract/required.ts";
import type {Count, Counted, CountId, Sum} from "../measures/counted.ts";
import {isProtected, isSmall, type Policy} from "./policy.ts";
import {sensitiveDifference} from "./sensitive-difference.ts";

/** Groups that nobody prints and anybody can subtract: "all but these". */
export interface Complements {
  /** Every whole with a protected part of it, so that anybody can subtract. */
  readonly pairs: readonly {readonly total: CountId; readonly part: CountId}[];
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  /** Numerators of shares whose complement is small: 290 of 293 leaves three children. */
  readonly numeratorsOfFew: ReadonlySet<CountId>;
  /** Numerators of any share. */
  readonly numerators: ReadonlySet<CountId>;
  /** Empty complements that tell something of everybody else: all seven have the same legal status. */
  readonly classes: ReadonlySet<CountId>;
}

/**
 * The complement of each part in its whole: it can be small although every part is large. A complement joins the
 * release where it has something to protect: it is small, or it is empty and the category is sensitive (class
 * disclosure).
 */
export function complementsOf(counted: Counted, policy: Policy): Complements {
  const byId = new Map(counted.counts.map((count) => [count.id, count]));
  const countOf = (id: CountId): Count => required(byId.get(id), `the count ${id}`);
  const isSensitive = sensitiveDifference(counted);
  const namedFor = namedComplements(counted);
  const counts = new Map<CountId, Count>();
  const pairs: {total: CountId; part: CountId}[] = [];
  const sums: Sum[] = [];
  const numeratorsOfFew = new Set<CountId>();
  const numerators = new Set<CountId>();
  const classes = new Set<CountId>();

  for (const {total: totalId, part: partId, isShare} of wholesAndParts(counted)) {
    const total = countOf(totalId);
    const part = countOf(partId);
    if (total === part || part.ways === 3 || !isProtected(policy, part)) continue;
    pairs.push({total: totalId, part: partId});
    const named = namedFor(totalId, partId);
    const rest = named === null ? complement(total, part) : countOf(named);
    // Where zeros are always shown, they show this one, and nothing that is hidden could change that.
    const tellsOfAll =
      policy.hideZeros &&
      rest.value === 0 &&
      total.value >= policy.classDisclosureFrom &&
      isSensitive(totalId, partId);
    if (isShare) numerators.add(partId);
    // Where none of a few have something, the complement is those few: they are hidden anyway, and their share too.
    if (isShare && part.value > 0 && isSmall(policy, rest)) numeratorsOfFew.add(partId);
    if (tellsOfAll) classes.add(rest.id);
    if (named !== null || counts.has(rest.id) || !(tellsOfAll || isSmall(policy, rest))) continue;
    counts.set(rest.id, rest);
    sums.push({total: totalId, addends: [partId, rest.id]});
  }
  return {pairs, counts: [...counts.values()], sums, numeratorsOfFew, numerators, classes};
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
  // A sum of one addend is one count under two names, and its complement is always empty.
  const several = sums.filter(({addends}) => addends.length > 1);
  return [
    ...shares,
    ...several.flatMap(({total, addends}) => addends.map((part) => ({total, part, isShare: false})))
  ];
}

/** Complements that are counts already: of two addends, each is the complement of the other. */
function namedComplements({sums}: Counted): (total: CountId, part: CountId) => CountId | null {
  const named = new Map<string, CountId>();
  for (const {total, addends} of sums) {
    const [first, second] = addends;
    if (addends.length !== 2 || first === undefined || second === undefined) continue;
    named.set(`${total}|${first}`, second);
    named.set(`${total}|${second}`, first);
  }
  return (total, part) => named.get(`${total}|${part}`) ?? null;
}
