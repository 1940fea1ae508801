import type {CountId} from "../measures/counted.ts";
import type {Publication, Witness} from "./witness.ts";

/**
 * Checks a witness against a publication in whole numbers, without any part of the solver: who trusts these
 * lines need trust nothing else. Returns null when the witness holds, otherwise what is wrong with it.
 */
export function verifyWitness(publication: Publication, witness: Witness): string | null {
  const {truth, hidden, sums, limits, assumed} = publication;
  for (const [count, value] of witness.table) {
    if (!truth.has(count)) return "the table has a count that the release does not know";
    if (!Number.isSafeInteger(value) || value < 0) return "the table has a value that is no count";
    if (value === truth.get(count)) continue;
    if (!hidden.has(count)) return "the table contradicts a published count";
    const belief = assumed.get(count);
    if (belief && (value < belief.low || value > belief.high))
      return "the table has a value nobody would believe";
  }
  const at = (count: CountId): bigint => {
    const value = witness.table.get(count) ?? truth.get(count);
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
  const reached = at(witness.count);
  const bound = BigInt(witness.bound);
  const proves = witness.side === "low" ? reached <= bound : reached >= bound;
  return proves ? null : "the table does not reach what it is to prove";
}
