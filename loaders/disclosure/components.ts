import {groupedBy} from "../collections/grouped-by.ts";
import type {LinearSystem, Relation} from "./linear-system.ts";

/**
 * Splits a system into parts that say nothing of each other. Cells that are always shown are numbers, not
 * unknowns: they move to the bounds, and so years, measures and tables fall apart wherever only headlines link
 * them. Relations among shown cells alone disappear.
 */
export const components = (system: LinearSystem): LinearSystem[] => split(system, () => true);

/**
 * Splits a system further, along its sums alone. Bounds between the parts (the change of a stock against starts
 * and ends) have slack that seldom tells anything: they are left out here, and the audit brings them back.
 */
export const componentsBySums = (system: LinearSystem): LinearSystem[] => split(system, isEquation);

const isEquation = ({low, high}: Relation): boolean => low === high;

/** Parts that no relation that `binds` holds together; relations across parts are dropped. */
function split(system: LinearSystem, binds: (relation: Relation) => boolean): LinearSystem[] {
  const {cells} = system;
  const relations = system.relations.map((relation) => withoutShown(system, relation));
  const root = cells.map((_, index) => index);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) at = root[at] ?? at;
    root[cell] = at;
    return at;
  };
  for (const relation of relations) {
    const [first, ...others] = relation.terms;
    if (first && binds(relation)) for (const {cell} of others) root[find(cell)] = find(first.cell);
  }

  const unknown = cells.flatMap((cell, index) => (cell.role === "shown" ? [] : [index]));
  const relationsOf = groupedBy(
    relations.filter(({terms}) => new Set(terms.map(({cell}) => find(cell))).size === 1),
    ({terms}) => find(terms[0]?.cell ?? 0)
  );
  const levelsOf = groupedBy(system.protectionLevels, ({cell}) => find(cell));
  return [...groupedBy(unknown, find)].map(([part, positions]) => {
    const local = new Map(positions.map((position, index) => [position, index]));
    const at = (position: number) => local.get(position) ?? 0;
    return {
      ...system,
      cells: positions.flatMap((position) => cells[position] ?? []),
      relations: (relationsOf.get(part) ?? []).map((relation) => ({
        ...relation,
        terms: relation.terms.map(({cell, weight}) => ({cell: at(cell), weight}))
      })),
      protectionLevels: (levelsOf.get(part) ?? []).map((level) => ({...level, cell: at(level.cell)}))
    };
  });
}

/** The relation among unknown cells that is left once every shown number is in its place. */
function withoutShown({cells}: LinearSystem, {terms, low, high}: Relation): Relation {
  let known = 0;
  for (const {cell, weight} of terms)
    if (cells[cell]?.role === "shown") known += weight * (cells[cell]?.value ?? 0);
  return {
    terms: terms.filter(({cell}) => cells[cell]?.role !== "shown"),
    low: low - known,
    high: high - known
  };
}
