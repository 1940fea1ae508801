import type {Bound, Count, Counted, CountId} from "../measures/counted.ts";
import type {Complements} from "./complements.ts";
import {expectedSize} from "./expected-size.ts";
import type {Cell, LinearSystem, ProtectionLevel, Relation, Term} from "./linear-system.ts";
import {HIDING_COST, isProtected, isSmall, type Policy, staysHidden} from "./policy.ts";

/**
 * Puts a whole release into one linear system: counts with their complements, sums, bounds and public facts.
 *
 * `tieBreak` is the keyed factor on the cost of hiding a count; `openedHeadlines` are headlines that may be hidden
 * although they are not small, for the rare release in which nothing else protects a child.
 */
export function systemOfRelease(
  counted: Counted,
  complements: Complements,
  facts: readonly Bound[],
  policy: Policy,
  {tieBreak, openedHeadlines}: {tieBreak: (id: CountId) => number; openedHeadlines: ReadonlySet<CountId>}
): LinearSystem {
  const counts = [...counted.counts, ...complements.counts];
  const position = new Map(counts.map((count, index) => [count.id, index]));
  const groupMargins = marginsOverOneWay(counted);
  const sizeOf = expectedSize(counted);
  const visibleZeros = countsSeenWhenZero(counted, policy);
  const cells = counts.map((count): Cell => {
    const small = isSmall(policy, count);
    const stays = staysHidden(policy, count.id);
    const zeroCanHide = stays || (count.ways > 0 && policy.hideZeros);
    const seenWhenZero = count.shown && !zeroCanHide && visibleZeros.has(count.id);
    // What must not be known to be nobody has to be hidden, where a zero may be.
    const nobody = complements.classes.has(count.id) && zeroCanHide;
    const role = roleOf(count, {
      mustHide: small || nobody || stays || complements.numeratorsOfFew.has(count.id),
      openedHeadlines: openedHeadlines.has(count.id),
      policy
    });
    // A total is hidden for being small and for nothing else, so a hidden one is known to be small, unless
    // what is small may be its complement.
    const knownSmall = (count.ways === 0 || count.headline) && small && !complements.numerators.has(count.id);
    return {
      id: count.id,
      value: count.value,
      role,
      published: count.shown,
      low: seenWhenZero ? 1 : 0,
      high: count.shown && knownSmall ? policy.threshold : Number.POSITIVE_INFINITY,
      cost: role === "open" ? costOf(count, policy, groupMargins, sizeOf(count.id)) * tieBreak(count.id) : 0
    };
  });

  const term = (id: CountId, weight: number): Term => {
    const cell = position.get(id);
    if (cell === undefined) throw new Error(`No count is called ${id}.`);
    return {cell, weight};
  };
  const relations: Relation[] = [...counted.sums, ...complements.sums].map((sum) => ({
    terms: [term(sum.total, 1), ...sum.addends.map((addend) => term(addend, -1))],
    low: 0,
    high: 0
  }));
  for (const bound of [...counted.bounds, ...facts])
    relations.push({
      terms: bound.terms.map(({count, weight}) => term(count, weight)),
      low: bound.low,
      high: bound.high
    });

  const protectionLevels: ProtectionLevel[] = counts.flatMap((count, cell) =>
    isSmall(policy, count) ? [{cell, low: 1, high: policy.threshold}] : []
  );
  for (const rest of complements.classes)
    protectionLevels.push({cell: term(rest, 0).cell, low: 0, high: policy.threshold});
  return {cells, relations, protectionLevels, threshold: policy.threshold};
}

function roleOf(
  count: Count,
  {mustHide, openedHeadlines, policy}: {mustHide: boolean; openedHeadlines: boolean; policy: Policy}
): Cell["role"] {
  if (!count.shown) return "hidden";
  // Three late reviews say that at most three children had one: then meetings give way as headlines do.
  if (!isProtected(policy, count)) return openedHeadlines && count.value > 0 ? "open" : "shown";
  if (mustHide) return "hidden";
  if (count.headline || count.ways === 0) return openedHeadlines && count.value > 0 ? "open" : "shown";
  return count.value > 0 || policy.hideZeros ? "open" : "shown";
}

function costOf(count: Count, policy: Policy, groupMargins: ReadonlySet<CountId>, expected: number): number {
  if (count.headline && isProtected(policy, count)) return HIDING_COST.headline;
  if (count.headline || count.ways === 0) return HIDING_COST.total;
  const dearer = 1 + (HIDING_COST.largestCategory - 1) * expected;
  if (count.ways === 2) return HIDING_COST.twoWay * dearer;
  return (groupMargins.has(count.id) ? HIDING_COST.groupMargin : HIDING_COST.oneWay) * dearer;
}

/**
 * Counts of which some figure would show that they are nobody. A share never does while the total under it is hidden
 * for being small: it is withheld either way.
 */
function countsSeenWhenZero({counts, figures}: Counted, policy: Policy): ReadonlySet<CountId> {
  const smallTotals = new Set(counts.filter((count) => isSmall(policy, count)).map(({id}) => id));
  return new Set(
    figures.flatMap((figure) => {
      if (!("numerator" in figure)) return [];
      const needsTotal = figure.kind === "share" || figure.kind === "index";
      return needsTotal && smallTotals.has(figure.of) ? [] : [figure.numerator];
    })
  );
}

/** One-way counts that other one-way counts add up to: an ethnic group over its codes. */
function marginsOverOneWay({counts, sums}: Counted): ReadonlySet<CountId> {
  const ways = new Map(counts.map((count) => [count.id, count.ways]));
  const overOneWay = (id: CountId, addends: readonly CountId[]) =>
    ways.get(id) === 1 && addends.every((addend) => ways.get(addend) === 1);
  return new Set(sums.filter((sum) => overOneWay(sum.total, sum.addends)).map((sum) => sum.total));
}
