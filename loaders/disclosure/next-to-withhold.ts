import type {CountId} from "../measures/counted.ts";
import {type FigureTable, isTotal} from "./figure-tables.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";

/**
 * The table to withhold next for some counts that nothing protects: the smallest breakdown that any of them stands in,
 * then a total, then a statutory headline. Where none is left, and for a count that no figure shows ("all but these"),
 * the tables of those counts come next that have a relation with it, and so on. It looks at no value. Null where
 * everything that has to do with these counts is withheld.
 */
export function nextToWithhold(
  system: LinearSystem,
  tables: readonly FigureTable[],
  withheld: ReadonlySet<CountId>,
  exposed: readonly CountId[]
): FigureTable | null {
  let around: ReadonlySet<CountId> = new Set(exposed);
  for (;;) {
    const [least] = tables
      .filter(({counts}) => [...counts].some((count) => around.has(count) && !withheld.has(count)))
      .sort(leastLostFirst);
    if (least !== undefined) return least;
    const wider = withRelated(system, around);
    if (wider.size === around.size) return null;
    around = wider;
  }
}

/** Breakdowns come before totals, and totals before statutory headlines; of either, the one with the fewest cells. */
export const leastLostFirst = (one: FigureTable, other: FigureTable): number =>
  rankOf(one) - rankOf(other) || one.counts.size - other.counts.size;

const rankOf = (table: FigureTable): number => (isTotal(table) ? 2 : 0) + (table.headline ? 1 : 0);

/** The counts, and those that have a relation with one of them. */
function withRelated(
  {relations, ...system}: LinearSystem,
  counts: ReadonlySet<CountId>
): ReadonlySet<CountId> {
  const related = new Set(counts);
  for (const {terms} of relations) {
    const ids = terms.map(({cell}) => cellAt({relations, ...system}, cell).id);
    if (ids.some((id) => counts.has(id))) for (const id of ids) related.add(id);
  }
  return related;
}
