/** A set of the cells of a table, as the bits of a whole number. */
export type CellSet = bigint;

/** Some cells, and all the cells of another table in which whoever is in them can be. */
export interface Cover {
  readonly these: CellSet;
  readonly those: CellSet;
}

/** How many unions of cells are tried in one knot of cells. */
const MOST_UNIONS = 400;

/**
 * From where each cell can lead, every statement "whoever is in these is in those" that is no mere sum of smaller ones.
 * With them two tables of the same children are consistent just when some table of both together exists (P. Hall, 1935;
 * D. Gale, 1957): nothing that follows from the pairs is lost. `leadsTo` has null for a cell of which nothing is known.
 */
export function coversOf(leadsTo: readonly (CellSet | null)[]): readonly Cover[] {
  const covers: Cover[] = [];
  for (const knot of knotsOf(leadsTo)) {
    const sets = new Map<CellSet, Cover>();
    for (const those of unionsOf(knot.map((cell) => leadsTo[cell] ?? 0n))) {
      let these = 0n;
      const within: number[] = [];
      for (const cell of knot) {
        if (((leadsTo[cell] ?? 0n) & ~those) !== 0n) continue;
        these |= 1n << BigInt(cell);
        within.push(cell);
      }
      if (knotsOf(leadsTo.map((set, cell) => (within.includes(cell) ? set : null))).length === 1)
        sets.set(these, {these, those});
    }
    covers.push(...sets.values());
  }
  return covers;
}

/** Every union of some of the sets; where there are too many, those of one or two. */
function unionsOf(sets: readonly CellSet[]): readonly CellSet[] {
  const distinct = [...new Set(sets)];
  const unions = new Set<CellSet>(distinct);
  for (const set of distinct) {
    for (const union of [...unions]) unions.add(union | set);
    if (unions.size > MOST_UNIONS)
      return [...new Set(distinct.flatMap((one) => distinct.map((other) => one | other)))];
  }
  return [...unions];
}

/** Cells that lead to something in common belong to one knot; nothing ties one knot to another. */
function knotsOf(leadsTo: readonly (CellSet | null)[]): readonly (readonly number[])[] {
  let knots: {readonly cells: readonly number[]; readonly set: CellSet}[] = [];
  leadsTo.forEach((set, cell) => {
    if (set === null || set === 0n) return;
    const tied = knots.filter((knot) => (knot.set & set) !== 0n);
    const cells = [...tied.flatMap((knot) => knot.cells), cell].sort((a, b) => a - b);
    knots = [
      ...knots.filter((knot) => !tied.includes(knot)),
      {cells, set: tied.reduce((all, knot) => all | knot.set, set)}
    ];
  });
  return knots.map(({cells}) => cells);
}

/** The numbers of the cells in a set. */
export function cellsIn(set: CellSet): readonly number[] {
  const cells: number[] = [];
  for (let cell = 0, left = set; left !== 0n; cell++, left >>= 1n) if (left & 1n) cells.push(cell);
  return cells;
}
