import {required} from "../contract/required.ts";
import {type Attacker, withAttacker} from "./attacker.ts";
import {
  cellAt,
  type LinearSystem,
  type PromisedCount,
  type ProtectionLevel,
  type Relation,
  type Term,
  trueSum
} from "./linear-system.ts";
import {comesTo as rangeOf, roughRanges} from "./rough-ranges.ts";
import {Suppression} from "./suppression.ts";
import {isTable, type Table, valueAt} from "./table.ts";

/**
 * What a reader concludes who believes our promise. Every hidden count of 1 to 5 could be 1, we say, and no subtraction
 * leaves a group that is known to be so small. So a count that cannot be 1 or nought, though it could be 5, must be 6 or
 * more. That may narrow another count, which is how a promise defeats itself.
 */
export function conclusions(suppression: Suppression): readonly Relation[] {
  const {system, witnesses} = suppression;
  const {threshold, promised} = system;
  const open = promised.filter(({terms}) => terms.some(({cell}) => suppression.isHidden(cell)));
  const ranges = roughRanges(system, (cell) => suppression.isHidden(cell));
  const large = open.filter(
    ({terms, known}) =>
      trueSum(system, terms) + known > threshold && rangeOf(ranges, terms).low + known <= threshold
  );
  const doubtful = large.filter(
    ({terms, known}) => !witnesses.some((table) => sumIn(table, terms) + known <= 1)
  );
  return withAttacker(suppression, (attacker) =>
    notFewTogether(attacker, doubtful).flatMap(({terms, known}) => {
      const {comesTo, table} = attacker.least([terms]);
      if (table) suppression.learn([table]);
      const least = Math.ceil(required(comesTo[0], "the least of a count") + known - TINY);
      return least > 1 && least <= threshold ? [moreThan(threshold, {terms, known})] : [];
    })
  );
}

/** The doubtful counts that are never 1 or less in a table that makes as many of them as small as it can. */
function notFewTogether(attacker: Attacker, doubtful: readonly PromisedCount[]): readonly PromisedCount[] {
  let left = doubtful;
  for (;;) {
    if (left.length < 2) return left;
    const {comesTo} = attacker.least(left.map(({terms}) => terms));
    const still = left.filter(
      ({known}, index) => required(comesTo[index], "the least of a count") + known > 1 + TINY
    );
    if (still.length === left.length) return left;
    left = still;
  }
}

/** The same pattern before a reader who has drawn these conclusions. */
export function believing(suppression: Suppression, more: readonly Relation[]): Suppression {
  const {highs, pattern, tables} = suppression;
  const system = {...suppression.system, relations: [...suppression.system.relations, ...more]};
  const believable = tables.filter((table) => isTable(system, table));
  return new Suppression(highs, system, pattern, believable);
}

/** The solver's values are a hair off. */
const TINY = 1e-6;

const moreThan = (threshold: number, {terms, known}: PromisedCount): Relation => ({
  terms,
  low: threshold + 1 - known,
  high: Number.POSITIVE_INFINITY
});

const sumIn = (table: Table, terms: readonly Term[]): number =>
  terms.reduce((sum, {cell, weight}) => sum + weight * valueAt(table, cell), 0);

/**
 * What to ask of a pattern so that nothing is concluded: that the promised count of each conclusion could be 1 by what
 * one of its cells could be, the part rather than the whole.
 */
export const doubtsOf = (system: LinearSystem, concluded: readonly Relation[]): ProtectionLevel[] =>
  concluded.flatMap(({terms, low}) => {
    const term = terms.find(({weight}) => weight < 0) ?? terms[0];
    if (term === undefined) return [];
    const {value} = cellAt(system, term.cell);
    const others = trueSum(system, terms) - term.weight * value;
    const aim = (low - system.threshold - others) * term.weight;
    return [{cell: term.cell, low: Math.min(aim, value), high: Math.max(aim, value)}];
  });
