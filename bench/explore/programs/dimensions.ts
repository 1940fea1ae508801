/** The five breakdowns that the linked views show, and how many categories each has: sex, ethnic group, age, legal status, distance. */
export const CARDINALITIES = [2, 6, 5, 7, 4] as const;

/** Columns of a table with one row a child: the category of each, from 0. */
export type ChildColumns = readonly Uint8Array[];

/** The category that each view is set to, or null where it is not; a view is filtered by all the others. */
export type Filters = readonly (number | null)[];

/** Children in each category of each view. */
export type Views = readonly (readonly number[])[];

/** Fifty changes: one view after the other is set to a category, then cleared, so that up to three are set at once. */
export function fiftyChanges(): readonly Filters[] {
  const filters: (number | null)[] = CARDINALITIES.map(() => null);
  return Array.from({length: 50}, (_, change) => {
    const view = (change * 3) % CARDINALITIES.length;
    filters[view] = filters[view] === null ? change % (CARDINALITIES[view] ?? 1) : null;
    return [...filters];
  });
}
