import {required} from "../contract/required.ts";
import {withAttacker} from "./attacker.ts";
import type {Audited} from "./audit.ts";
import {believing, conclusions, doubtsOf} from "./believing-the-promise.ts";
import {hideCheapestFlows} from "./cheapest-flow.ts";
import type {ProtectionLevel, Relation} from "./linear-system.ts";
import {type Settled, settle} from "./settle.ts";
import {Suppression} from "./suppression.ts";

/** A pattern that withstands a reader who believes the promise. */
export interface SettledForBelievers {
  readonly suppression: Suppression;
  readonly settled: Settled;
  /** All that such a reader concludes from the pattern. */
  readonly concluded: readonly Relation[];
  /** The levels that only such a reader keeps from being met. */
  readonly lost: readonly ProtectionLevel[];
}

/** How often more is hidden so that a reader concludes less. */
const ROUNDS = 3;

/**
 * Settles a pattern, has a reader draw every conclusion that the promise allows, and settles it against that reader
 * too. Where more has to be hidden the reader begins afresh, because less may now be concluded.
 */
export function settleForBelievers(first: Suppression): SettledForBelievers {
  let suppression = first;
  for (let round = 0; ; round++) {
    const {unattainable} = settle(suppression);
    const before = suppression.pattern;
    const {reader, concluded, atOnce} = readerOf(suppression);
    const settled = settle(reader);
    const lost = lostLevels(settled, unattainable);
    suppression = new Suppression(first.highs, first.system, reader.pattern, reader.tables);
    if (lost.length > 0) {
      hideCheapestFlows(suppression, doubtsOf(first.system, tellingConclusions(reader, concluded, lost)));
      // What tells may itself follow from another conclusion: then it is that one which must not be drawn.
      if (samePattern(suppression.pattern, before))
        hideCheapestFlows(suppression, doubtsOf(first.system, concluded.slice(0, atOnce)));
    }
    if (round === ROUNDS || samePattern(suppression.pattern, before))
      return {suppression: reader, settled, concluded, lost};
  }
}

interface Reader {
  readonly reader: Suppression;
  readonly concluded: readonly Relation[];
  /** How many of the conclusions, the first ones, follow from none of the others. */
  readonly atOnce: number;
}

/** The reader who has drawn one conclusion after another until none was left. */
function readerOf(suppression: Suppression): Reader {
  const atOnce = conclusions(suppression);
  const concluded: Relation[] = [];
  let reader = suppression;
  for (let more = atOnce; more.length > 0; more = conclusions(reader)) {
    concluded.push(...more);
    reader = believing(reader, more);
  }
  return {reader, concluded, atOnce: atOnce.length};
}

/** The levels that only this reader keeps from being met. */
function lostLevels({unattainable}: Settled, lostBefore: readonly Audited[]): readonly ProtectionLevel[] {
  const known = new Set(lostBefore.map(({level}) => level.cell));
  return unattainable.map(({level}) => level).filter(({cell}) => !known.has(cell));
}

/** The conclusions that hold the cells of some levels back: those that the solver gives a price. */
const tellingConclusions = (
  reader: Suppression,
  concluded: readonly Relation[],
  levels: readonly ProtectionLevel[]
): readonly Relation[] =>
  withAttacker(reader, (attacker) => {
    const prices = levels.flatMap(({cell}) => [
      attacker.furthest(cell, 1).duals.slice(-concluded.length),
      attacker.furthest(cell, -1).duals.slice(-concluded.length)
    ]);
    return concluded.filter((_, index) =>
      prices.some((price) => Math.abs(required(price[index], "a price")) > NO_PRICE)
    );
  });

/** Less than this is an error of rounding. */
const NO_PRICE = 1e-7;

const samePattern = (one: Uint8Array, other: Uint8Array): boolean =>
  one.every((hidden, cell) => hidden === other[cell]);
