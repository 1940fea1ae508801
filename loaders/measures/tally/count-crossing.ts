import {addToCount} from "../../collections/counts.ts";
import {numberAt} from "../../collections/number-at.ts";
import {periodsOf} from "../periods.ts";
import type {Subject} from "../population.ts";
import {categoryIn, type Division} from "./crossing.ts";
import {type CellInPeriod, cellInPeriod} from "./tally.ts";

/** Counts the subjects of a population, divided in any ways at once: how many are in each cell in each period. */
export type CountBy = (by: readonly Division[]) => ReadonlyMap<CellInPeriod, number>;

/**
 * Makes each division a column of small numbers, once. A table of a thousand cells is then one pass over the
 * subjects, at a few nanoseconds each.
 */
export function countCrossing(subjects: readonly Subject[]): CountBy {
  const months = columnOf(subjects, ({on}) => on.slice(0, 7));
  const weightOf = Float64Array.from(subjects, ({weight}) => weight);
  const columns = new Map<string, Column>();
  const columnBy = (breakdown: Division): Column => {
    const column = columns.get(breakdown) ?? columnOf(subjects, categoryIn(breakdown));
    columns.set(breakdown, column);
    return column;
  };
  return (by) => {
    const crossed = [months, ...by.map(columnBy)];
    const cells = new Uint32Array(subjects.length);
    for (const {codes, categories} of crossed)
      for (let index = 0; index < cells.length; index += 1)
        cells[index] = numberAt(cells, index) * categories.length + numberAt(codes, index);
    const size = crossed.reduce((product, {categories}) => product * categories.length, 1);
    const weights = new Float64Array(size);
    const somebody = new Uint8Array(size);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = numberAt(cells, index);
      weights[cell] = numberAt(weights, cell) + numberAt(weightOf, index);
      somebody[cell] = 1;
    }
    return named(by, crossed, weights, somebody);
  };
}

/** The categories of all subjects: for each, its place among the categories that occur. */
interface Column {
  readonly codes: Uint16Array;
  readonly categories: readonly (string | undefined)[];
}

function columnOf(
  subjects: readonly Subject[],
  categoryOf: (subject: Subject) => string | undefined
): Column {
  const codes = new Uint16Array(subjects.length);
  const known = new Map<string | undefined, number>();
  subjects.forEach((subject, index) => {
    const category = categoryOf(subject);
    let code = known.get(category);
    if (code === undefined) {
      code = known.size;
      known.set(category, code);
    }
    codes[index] = code;
  });
  return {codes, categories: [...known.keys()]};
}

/** The cells that are not empty, by name. A month counts in its quarter and its year too. */
function named(
  by: readonly Division[],
  crossed: readonly Column[],
  weights: Float64Array,
  somebody: Uint8Array
): ReadonlyMap<CellInPeriod, number> {
  const counts = new Map<CellInPeriod, number>();
  for (let cell = somebody.indexOf(1); cell >= 0; cell = somebody.indexOf(1, cell + 1)) {
    const [month, ...categories] = categoriesOf(cell, crossed);
    // A subject without a category is in no cell of the table.
    if (month === undefined || categories.includes(undefined)) continue;
    const conditions = by.map((breakdown, index) => `${breakdown}=${categories[index]}`);
    for (const period of periodsOf(`${month}-01`)) {
      addToCount(counts, cellInPeriod(period, conditions), numberAt(weights, cell));
    }
  }
  return counts;
}

/** The categories of the cell with this number. Numbers run like digits: the last column changes fastest. */
function categoriesOf(cell: number, crossed: readonly Column[]): readonly (string | undefined)[] {
  let left = cell;
  return crossed
    .toReversed()
    .map(({categories}) => {
      const category = categories[left % categories.length];
      left = Math.floor(left / categories.length);
      return category;
    })
    .toReversed();
}
