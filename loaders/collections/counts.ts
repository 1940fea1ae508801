/** The count of a key so far; zero for one that has not been counted yet. */
export const countOf = <Key>(counts: ReadonlyMap<Key, number>, key: Key): number => counts.get(key) ?? 0;

/** Counts a key once more, or `times` more. */
export function addToCount<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, countOf(counts, key) + times);
}

/** How many of the items have each key, in the order in which the keys first come. */
export function countsBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) addToCount(counts, keyOf(item));
  return counts;
}
