import {MEASURES} from "../measures/catalogue.ts";
import type {Condition} from "../measures/condition.ts";
import {type CellSet, cellsIn} from "./covers.ts";
import type {Table} from "./tables.ts";

/** Some cells of a table. */
export interface Piece {
  readonly table: Table;
  readonly cells: CellSet;
}

/** A relation between pieces, before it is written down: whoever is in `these` is in one of `those`. */
export interface Saying {
  readonly these: Piece;
  readonly those: readonly Piece[];
}

/** Whether one relation says all that another says: of no fewer children, and that they are in no more places. */
export const saysAsMuch = (one: Saying, other: Saying): boolean =>
  isPlainlyWithin(other.these, one.these) &&
  one.those.every((piece) => other.those.some((wider) => isPlainlyWithin(piece, wider)));

/** Says no more than that a part is part of its whole. */
export const isPlain = ({these, those}: Saying): boolean =>
  those.some((piece) => isPlainlyWithin(these, piece));

/** Whether the words of two tables alone say that whoever is in one piece is in the other. */
export function isPlainlyWithin({table, cells}: Piece, within: Piece): boolean {
  if (table === within.table) return (cells & ~within.cells) === 0n;
  if (!isOfWider(table, within.table)) return false;
  if (within.cells === (1n << BigInt(within.table.cells.length)) - 1n) return true;
  const coarser = projection(table, within.table);
  if (coarser !== null) return cellsIn(cells).every((cell) => has(within.cells, coarser[cell]));
  const finer = projection(within.table, table);
  return finer?.every((cell, at) => !has(cells, cell) || has(within.cells, at)) === true;
}

const has = (cells: CellSet, cell: number | undefined): boolean =>
  cell !== undefined && ((cells >> BigInt(cell)) & 1n) === 1n;

/** Whether whoever a table is of, another one is of as well. */
function isOfWider(one: Table, other: Table): boolean {
  if (one.population !== other.population || one.when !== other.when) return false;
  if (other.where.length === 0 && other.except === null) return true;
  if (one.except === other.except && one.where.join() === other.where.join()) return true;
  return (
    other.except === null &&
    other.where.every((condition) => one.where.some((own) => own === condition || implies(own, condition)))
  );
}

/** By definition a measure's `where` implies its `among`. */
const implies = (where: Condition, among: Condition): boolean =>
  MEASURES.some(({rule}) => rule.kind === "share" && rule.where === where && rule.among === among);

const PROJECTIONS = new Map<Table, Map<Table, readonly number[] | null>>();

/** For each cell of a table, the cell of a table by fewer breakdowns that it is part of; null where that has others. */
function projection(from: Table, to: Table): readonly number[] | null {
  const known = PROJECTIONS.get(from) ?? new Map<Table, readonly number[] | null>();
  PROJECTIONS.set(from, known);
  const before = known.get(to);
  if (before !== undefined) return before;
  const result = to.by.every((breakdown) => from.by.includes(breakdown))
    ? from.cells.map((cell) =>
        to.cells.findIndex((other) => other.every((condition) => cell.includes(condition)))
      )
    : null;
  known.set(to, result);
  return result;
}
