import type {LinearSystem, Relation} from "./linear-system.ts";

/**
 * Splits a system into parts that say nothing of each other. Cells that are always shown are numbers, not
 * unknowns: they move to the bounds, and so years, measures and tables fall apart wherever only headlines link
 * them. Relations among shown cells alone disappear.
 */
export function components(system: LinearSystem): LinearSystem[] {
  const unknown = system.cells.map((cell) => cell.role !== "shown");
  const root = system.cells.map((_, index) => index);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) at = root[at] ?? at;
    root[cell] = at;
    return at;
  };
  const reduced: Relation[] = [];
  for (const relation of system.relations) {
    const terms = relation.terms.filter((term) => unknown[term.cell]);
    const [first, ...rest] = terms;
    if (!first) continue;
    for (const term of rest) root[find(term.cell)] = find(first.cell);
    let known = 0;
    for (const term of relation.terms)
      if (!unknown[term.cell]) known += term.weight * (system.cells[term.cell]?.value ?? 0);
    reduced.push({terms, low: relation.low - known, high: relation.high - known});
  }

  const positionsOf = grouped(
    system.cells.flatMap((_, cell) => (unknown[cell] ? [cell] : [])),
    find
  );
  const relationsOf = grouped(reduced, (relation) => find(relation.terms[0]?.cell ?? 0));
  const needsOf = grouped(system.needs, (need) => find(need.cell));
  return [...positionsOf].map(([part, positions]) => {
    const local = new Map(positions.map((position, index) => [position, index]));
    const at = (position: number) => local.get(position) ?? 0;
    return {
      cells: positions.flatMap((position) => system.cells[position] ?? []),
      relations: (relationsOf.get(part) ?? []).map(({terms, low, high}) => ({
        terms: terms.map(({cell, weight}) => ({cell: at(cell), weight})),
        low,
        high
      })),
      needs: (needsOf.get(part) ?? []).map((need) => ({...need, cell: at(need.cell)})),
      threshold: system.threshold
    };
  });
}

function grouped<T>(items: readonly T[], part: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(part(item));
    if (group) group.push(item);
    else groups.set(part(item), [item]);
  }
  return groups;
}
