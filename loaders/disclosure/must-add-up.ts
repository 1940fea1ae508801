import type {Counted} from "../measures/counted.ts";

/**
 * Throws when the true counts break their own sums or bounds. Then the measures have a defect, whatever the data, and
 * a proof from a false relation would prove nothing.
 */
export function mustAddUp({counts, sums, bounds}: Counted): void {
  const values = new Map(counts.map(({id, value}) => [id, value]));
  const valueAt = (id: string): number => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`A relation names ${id}, which is not counted.`);
    return value;
  };
  for (const {total, addends} of sums)
    if (addends.reduce((sum, addend) => sum + valueAt(addend), 0) !== valueAt(total))
      throw new Error(`The addends of ${total} do not add up to it.`);
  for (const {terms, low, high, why} of bounds) {
    const sum = terms.reduce((all, {count, weight}) => all + weight * valueAt(count), 0);
    if (sum < low || sum > high) throw new Error(`A bound does not hold: ${why}.`);
  }
}
