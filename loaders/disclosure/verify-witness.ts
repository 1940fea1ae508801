import type {CountId} from "../measures/counted.ts";
import type {Publication, Witness} from "./witness.ts";

/**
 * Checks witnesses against a publication, in whole numbers and without any part of the solver: whoever trusts these
 * lines need trust nothing else. Returns null when a witness holds, otherwise what is wrong with it. A table that proves
 * several counts is checked once. The truth is checked first, so a relation whose counts a table leaves alone holds.
 */
export function verifierOf(publication: Publication): (witness: Witness) => string | null {
  const {truth} = publication;
  const relations = relationsOf(publication);
  const touching = new Map<CountId, Relation[]>([...truth.keys()].map((count) => [count, []]));
  for (const relation of relations) for (const {count} of relation.terms) touching.get(count)?.push(relation);
  const faultOfTruth = brokenBy(truth, relations, truth);

  const faults = new Map<Witness["table"], string | null>();
  const faultOf = (table: Witness["table"]): string | null => {
    const touched = new Set([...table.keys()].flatMap((count) => touching.get(count) ?? []));
    return faultOfTruth ?? faultOfValues(table, publication) ?? brokenBy(table, touched, truth);
  };
  return ({count, side, bound, table}) => {
    if (!faults.has(table)) faults.set(table, faultOf(table));
    const fault = faults.get(table);
    if (fault) return fault;
    const reached = table.get(count) ?? truth.get(count) ?? Number.NaN;
    const proves = side === "low" ? reached <= bound : reached >= bound;
    return proves ? null : "the table does not reach what it is to prove";
  };
}

/** A sum or a bound: `low ≤ Σ weight × count ≤ high`. */
interface Relation {
  readonly terms: readonly {readonly count: CountId; readonly weight: number}[];
  readonly low: number;
  readonly high: number;
}

const relationsOf = ({sums, bounds}: Publication): readonly Relation[] => [
  ...sums.map(({total, addends}) => ({
    terms: [{count: total, weight: 1}, ...addends.map((count) => ({count, weight: -1}))],
    low: 0,
    high: 0
  })),
  ...bounds
];

/** Which value of a table nobody could believe who has the publication in hand. */
function faultOfValues(table: Witness["table"], {truth, hidden, assumed}: Publication): string | null {
  for (const [count, value] of table) {
    if (!truth.has(count)) return "the table has a count that the release does not know";
    if (!Number.isSafeInteger(value) || value < 0) return "the table has a value that is no count";
    if (value === truth.get(count)) continue;
    if (!hidden.has(count)) return "the table contradicts a published count";
    const belief = assumed.get(count);
    if (belief && (value < belief.low || value > belief.high))
      return "the table has a value nobody would believe";
  }
  return null;
}

/** Whether a table breaks a relation. Where the table has no value, the truth holds. */
function brokenBy(
  table: ReadonlyMap<CountId, number>,
  relations: Iterable<Relation>,
  truth: Publication["truth"]
): string | null {
  for (const {terms, low, high} of relations) {
    let sum = 0n;
    for (const {count, weight} of terms) {
      const value = table.get(count) ?? truth.get(count);
      if (value === undefined) throw new Error("A relation names a count that the release does not know.");
      sum += BigInt(weight) * BigInt(value);
    }
    if ((Number.isFinite(low) && sum < BigInt(low)) || (Number.isFinite(high) && sum > BigInt(high)))
      return "the table breaks a sum or a bound";
  }
  return null;
}
