import {required} from "../contract/required.ts";
import type {Bound, Count, Counted, CountId, Sum} from "../measures/counted.ts";
import {expectedSize} from "./expected-size.ts";
import type {Cell, LinearSystem, ProtectionLevel, Relation, Term} from "./linear-system.ts";
import {HIDING_COST, isProtected, isSmall, type Policy, staysHidden} from "./policy.ts";
import type {ReleaseRelations} from "./release-relations.ts";

/**
 * Puts a whole release into one linear system. `openedHeadlines` are counts that may be hidden although they are not
 * small: headlines, and the like, for the rare release in which nothing else protects a child.
 */
export function systemOfRelease(
  release: ReleaseRelations,
  openedHeadlines: ReadonlySet<CountId> = new Set()
): LinearSystem {
  const {counted, complements, facts, policy} = release;
  const counts = [...counted.counts, ...complements.counts];
  const positions = new Map(counts.map(({id}, position) => [id, position]));
  const at = (id: CountId): number => required(positions.get(id), `the count ${id}, which a relation names`);
  const cellOf = cellMaker(release, openedHeadlines);
  return {
    cells: counts.map(cellOf),
    relations: [
      ...[...counted.sums, ...complements.sums].map((sum) => relationOfSum(sum, at)),
      ...[...counted.bounds, ...facts].map((bound) => relationOfBound(bound, at))
    ],
    protectionLevels: [
      ...counts.flatMap((count, cell) =>
        isSmall(policy, count) ? [{cell, low: 1, high: policy.threshold}] : []
      ),
      ...[...complements.classes].map(
        (id): ProtectionLevel => ({cell: at(id), low: 0, high: policy.threshold})
      )
    ],
    inSharesOf: inSharesOf(counted, at),
    promised: [
      ...counted.counts.flatMap((count, cell) =>
        count.shown && isProtected(policy, count) ? [{terms: [{cell, weight: 1}], known: 0}] : []
      ),
      ...complements.pairs.map(({total, part}) => ({
        terms: [
          {cell: at(total), weight: 1},
          {cell: at(part), weight: -1}
        ],
        known: 0
      }))
    ],
    threshold: policy.threshold
  };
}

const relationOfSum = ({total, addends}: Sum, at: (id: CountId) => number): Relation => ({
  terms: [{cell: at(total), weight: 1}, ...addends.map((addend): Term => ({cell: at(addend), weight: -1}))],
  low: 0,
  high: 0
});

const relationOfBound = ({terms, low, high}: Bound, at: (id: CountId) => number): Relation => ({
  terms: terms.map(({count, weight}) => ({cell: at(count), weight})),
  low,
  high
});

/** Makes the cell of a count: its role, what a reader may assume of it, and the cost of hiding it. */
function cellMaker(
  {counted, complements, policy, tieBreak}: ReleaseRelations,
  openedHeadlines: ReadonlySet<CountId>
): (count: Count) => Cell {
  const costOf = hidingCosts(counted, policy);
  const visibleZeros = countsSeenWhenZero(counted, policy);
  return (count) => {
    const small = isSmall(policy, count);
    const stays = staysHidden(policy, count.id);
    const zeroCanHide = stays || (count.ways > 0 && policy.hideZeros);
    const seenWhenZero = count.shown && !zeroCanHide && visibleZeros.has(count.id);
    // That nobody is left may not be seen, so the zero is hidden, where a zero may be.
    const tellingZero = complements.classes.has(count.id) && zeroCanHide;
    const role = roleOf(count, {
      mustHide: small || tellingZero || stays || complements.numeratorsOfFew.has(count.id),
      opened: openedHeadlines.has(count.id),
      policy
    });
    // A total is hidden only when it is small, so readers know that a hidden total is small. Where its complement may
    // be the small one, they do not.
    const knownSmall = (count.ways === 0 || count.headline) && small && !complements.numerators.has(count.id);
    return {
      id: count.id,
      value: count.value,
      role,
      published: count.shown,
      low: seenWhenZero ? 1 : 0,
      high: count.shown && knownSmall ? policy.threshold : Number.POSITIVE_INFINITY,
      cost: role === "open" ? costOf(count) * tieBreak(count.id) : 0
    };
  };
}

function roleOf(
  count: Count,
  {mustHide, opened, policy}: {mustHide: boolean; opened: boolean; policy: Policy}
): Cell["role"] {
  if (!count.shown) return "hidden";
  const mayOpen = opened && count.value > 0 ? "open" : "shown";
  // Three late reviews say that at most three children had one: then counts of meetings give way, as headlines do.
  if (!isProtected(policy, count)) return mayOpen;
  if (mustHide) return "hidden";
  if (count.headline || count.ways === 0) return mayOpen;
  return count.value > 0 || policy.hideZeros ? "open" : "shown";
}

/** What it costs to hide a count, before ties are broken. */
function hidingCosts(counted: Counted, policy: Policy): (count: Count) => number {
  const groupMargins = marginsOverOneWay(counted);
  const sizeOf = expectedSize(counted);
  return (count) => {
    if (count.headline && isProtected(policy, count)) return HIDING_COST.headline;
    if (count.headline || count.ways === 0) return HIDING_COST.total;
    const dearer = 1 + (HIDING_COST.largestCategory - 1) * sizeOf(count.id);
    if (count.ways === 2) return HIDING_COST.twoWay * dearer;
    return (groupMargins.has(count.id) ? HIDING_COST.groupMargin : HIDING_COST.oneWay) * dearer;
  };
}

/** Counts that only shares print, each with the totals of those. A part of a total of nobody is 0 for all to see. */
function inSharesOf(
  {counts, sums, figures}: Counted,
  at: (id: CountId) => number
): ReadonlyMap<number, readonly number[]> {
  const totals = new Map<CountId, CountId[]>();
  const nobody = new Set(counts.filter(({ways, value}) => ways === 0 && value === 0).map(({id}) => id));
  const knownAnyway = new Set(sums.flatMap(({total, addends}) => (nobody.has(total) ? addends : [])));
  for (const figure of figures) {
    if (!("numerator" in figure)) continue;
    if (figure.kind === "share" || figure.kind === "index")
      totals.set(figure.numerator, [...(totals.get(figure.numerator) ?? []), figure.of]);
    else knownAnyway.add(figure.numerator);
  }
  return new Map(
    [...totals].flatMap(([count, wholes]): [number, number[]][] =>
      knownAnyway.has(count) ? [] : [[at(count), wholes.map(at)]]
    )
  );
}

/**
 * Counts that some figure would show to be zero. A share never does while the total under it is hidden for being small:
 * it is withheld either way.
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
