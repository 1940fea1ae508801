import type {CountId} from "../measures/counted.ts";
import type {Publication, Witness} from "./witness.ts";

/**
 * Checks witnesses against a publication in whole numbers, without any part of the solver: who trusts these lines
 * need trust nothing else. Returns null when a witness holds, otherwise what is wrong with it. A table that proves
 * several counts is checked once.
 */
export function verifierOf(publication: Publication): (witness: Witness) => string | null {
  const faults = new Map<Witness["table"], string | null>();
  return ({count, side, bound, table}) => {
    const fault = faults.has(table) ? faults.get(table) : faultOf(table, publication);
    faults.set(table, fault ?? null);
    if (fault) return fault;
    const reached = table.get(count) ?? publication.truth.get(count) ?? Number.NaN;
    const proves = side === "low" ? reached <= bound : reached >= bound;
    return proves ? null : "the table does not reach what it is to prove";
  };
}

/** What makes a table one that nobody could believe who has the publication in hand; null for a possible one. */
function faultOf(table: Witness["table"], publication: Publication): string | null {
  const {truth, hidden, sums, limits, assumed} = publication;
  for (const [count, value] of table) {
    if (!truth.has(count)) return "the table has a count that the release does not know";
    if (!Number.isSafeInteger(value) || value < 0) return "the table has a value that is no count";
    if (value === truth.get(count)) continue;
    if (!hidden.has(count)) return "the table contradicts a published count";
    const belief = assumed.get(count);
    if (belief && (value < belief.low || value > belief.high))
      return "the table has a value nobody would believe";
  }
  const at = (count: CountId): bigint => {
    const value = table.get(count) ?? truth.get(count);
    if (value === undefined) throw new Error("A relation names a count that the release does not know.");
    return BigInt(value);
  };

  for (const {total, parts} of sums)
    if (parts.reduce((sum, part) => sum + at(part), 0n) !== at(total)) return "the table breaks a sum";
  for (const {terms, low, high} of limits) {
    const sum = terms.reduce((all, {count, weight}) => all + BigInt(weight) * at(count), 0n);
    if (Number.isFinite(low) && sum < BigInt(low)) return "the table breaks a limit";
    if (Number.isFinite(high) && sum > BigInt(high)) return "the table breaks a limit";
  }
  return null;
}
