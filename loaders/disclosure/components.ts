import {groupedBy} from "../collections/grouped-by.ts";
import {required} from "../contract/required.ts";
import {cellAt, isEquation, type LinearSystem, type Relation} from "./linear-system.ts";

/**
 * Splits a system into components that say nothing of each other. Cells that are always shown are numbers, not
 * unknowns: they move into the bounds of the relations. So years, measures and tables fall apart wherever only
 * headlines link them. Relations among shown cells alone disappear.
 */
export const components = (system: LinearSystem): LinearSystem[] => split(system, () => true);

/**
 * Splits a system further, along its sums alone. Bounds between these components (the change of a stock against starts
 * and ends) are so loose that they seldom tell anything: they are left out here, and the audit brings them back.
 */
export const componentsBySums = (system: LinearSystem): LinearSystem[] => split(system, isEquation);

/** Components that no relation that `binds` holds together; relations between components are dropped. */
function split(system: LinearSystem, binds: (relation: Relation) => boolean): LinearSystem[] {
  const relations = system.relations.map((relation) => withoutShown(system, relation));
  const componentOf = unionOf(
    system.cells.length,
    relations.filter(binds).map(({terms}) => terms.map(({cell}) => cell))
  );
  const within = relations.flatMap((relation) => {
    const [component, ...others] = new Set(relation.terms.map(({cell}) => componentOf(cell)));
    return component !== undefined && others.length === 0 ? [{component, relation}] : [];
  });
  const relationsOf = groupedBy(within, ({component}) => component);
  const levelsOf = groupedBy(system.protectionLevels, ({cell}) => componentOf(cell));
  const unknown = [...system.cells.keys()].filter((cell) => cellAt(system, cell).role !== "shown");
  return [...groupedBy(unknown, componentOf)].map(([component, cells]) => {
    const positions = new Map(cells.map((cell, position) => [cell, position]));
    const at = (cell: number): number => required(positions.get(cell), "a cell of the component");
    // A component of one cell has no relations, and one that holds only what earlier releases hid has no levels.
    const ownRelations = relationsOf.get(component) ?? [];
    const ownLevels = levelsOf.get(component) ?? [];
    return {
      ...system,
      cells: cells.map((cell) => cellAt(system, cell)),
      relations: ownRelations.map(({relation}) => ({
        ...relation,
        terms: relation.terms.map(({cell, weight}) => ({cell: at(cell), weight}))
      })),
      protectionLevels: ownLevels.map((level) => ({...level, cell: at(level.cell)}))
    };
  });
}

/** Joins the members of each set, of `size` members in all. Returns the member that represents all those joined with one. */
function unionOf(size: number, sets: readonly (readonly number[])[]): (member: number) => number {
  const parents = Array.from({length: size}, (_, member) => member);
  const parentOf = (member: number): number => required(parents[member], "a member of the union");
  const find = (member: number): number => {
    let at = member;
    while (parentOf(at) !== at) at = parentOf(at);
    parents[member] = at;
    return at;
  };
  for (const [first, ...others] of sets)
    if (first !== undefined) for (const other of others) parents[find(other)] = find(first);
  return find;
}

/** The relation among unknown cells that is left once every shown number is in its place. */
function withoutShown(system: LinearSystem, {terms, low, high}: Relation): Relation {
  let known = 0;
  for (const {cell, weight} of terms) {
    const {role, value} = cellAt(system, cell);
    if (role === "shown") known += weight * value;
  }
  return {
    terms: terms.filter(({cell}) => cellAt(system, cell).role !== "shown"),
    low: low - known,
    high: high - known
  };
}
