import {groupedBy} from "../collections/grouped-by.ts";
import {required} from "../contract/required.ts";
import {
  cellAt,
  isEquation,
  type LinearSystem,
  type PromisedCount,
  type Relation,
  type Term,
  trueSum
} from "./linear-system.ts";

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
  const promised = system.promised.map((count) => hiddenPartOf(system, count));
  const componentOf = unionOf(
    system.cells.length,
    [...relations, ...promised.map(atLeastNone)].filter(binds).map(({terms}) => terms.map(({cell}) => cell))
  );
  const relationsOf = groupedBy(
    relations.flatMap((relation) => within(relation, componentOf)),
    ({component}) => component
  );
  const promisedOf = groupedBy(
    promised.flatMap((count) => within(count, componentOf)),
    ({component}) => component
  );
  const levelsOf = groupedBy(system.protectionLevels, ({cell}) => componentOf(cell));
  const unknown = [...system.cells.keys()].filter((cell) => cellAt(system, cell).role !== "shown");
  return [...groupedBy(unknown, componentOf)].map(([component, cells]) => {
    const positions = new Map(cells.map((cell, position) => [cell, position]));
    const at = (cell: number): number => required(positions.get(cell), "a cell of the component");
    const moved = <T extends {readonly terms: readonly Term[]}>(from: T): T => ({
      ...from,
      terms: from.terms.map(({cell, weight}) => ({cell: at(cell), weight}))
    });
    // A component of one cell has no relations, and one that holds only what earlier releases hid has no levels.
    const ownRelations = relationsOf.get(component) ?? [];
    const ownPromised = promisedOf.get(component) ?? [];
    const ownLevels = levelsOf.get(component) ?? [];
    return {
      ...system,
      cells: cells.map((cell) => cellAt(system, cell)),
      relations: ownRelations.map(({item}) => moved(item)),
      inSharesOf: sharesAmong(system, positions),
      promised: ownPromised.map(({item}) => moved(item)),
      protectionLevels: ownLevels.map((level) => ({...level, cell: at(level.cell)}))
    };
  });
}

/** The cells of a component that are printed in shares alone; a total that is always shown always shows its share. */
function sharesAmong(
  {inSharesOf}: LinearSystem,
  positions: ReadonlyMap<number, number>
): LinearSystem["inSharesOf"] {
  return new Map(
    [...positions].flatMap(([cell, position]): [number, number[]][] => {
      const totals = inSharesOf.get(cell)?.map((total) => positions.get(total));
      return totals?.every((total) => total !== undefined) ? [[position, totals]] : [];
    })
  );
}

/** An item whose cells are all in one component, with that component; nothing where they are not, or where it has none. */
function within<T extends {readonly terms: readonly Term[]}>(
  item: T,
  componentOf: (cell: number) => number
): readonly {readonly component: number; readonly item: T}[] {
  const [component, ...others] = new Set(item.terms.map(({cell}) => componentOf(cell)));
  return component !== undefined && others.length === 0 ? [{component, item}] : [];
}

/** A count is never below nought: what holds its cells together where no sum does. */
const atLeastNone = ({terms, known}: PromisedCount): Relation => ({
  terms,
  low: -known,
  high: Number.POSITIVE_INFINITY
});

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
  const {hidden, known} = partsOf(system, terms);
  return {terms: hidden, low: low - known, high: high - known};
}

/** The same for a count that the promise covers. */
function hiddenPartOf(system: LinearSystem, count: PromisedCount): PromisedCount {
  const {hidden, known} = partsOf(system, count.terms);
  return {terms: hidden, known: count.known + known};
}

/** The terms that are unknown, and what the shown ones come to. */
function partsOf(system: LinearSystem, terms: readonly Term[]): {hidden: readonly Term[]; known: number} {
  const isShown = ({cell}: Term): boolean => cellAt(system, cell).role === "shown";
  return {hidden: terms.filter((term) => !isShown(term)), known: trueSum(system, terms.filter(isShown))};
}
