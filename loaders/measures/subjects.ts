import {countOf} from "../collections/counts.ts";
import type {Amount} from "./amount.ts";
import type {Cell} from "./cell.ts";
import {traitOf} from "./condition.ts";
import type {Population} from "./population.ts";
import {amountOf, type Crossing, crossingId, crossingOf, type Division} from "./tally/crossing.ts";
import {cellInPeriod, type Tally} from "./tally/tally.ts";

/** Answers what figures need to know of cells: how many subjects, and the values to average over them. */
export interface Subjects {
  /** How many subjects the cell has; 0 for an empty one. */
  readonly count: (cell: Cell) => number;
  /** The known values of an amount in the cell, in order, each with how many subjects have it. */
  readonly amounts: (cell: Cell, amount: Amount) => readonly ValueCount[];
  /** Every category, or value of an amount, that occurs among the subjects, in alphabetical order. */
  readonly categories: (population: Population, breakdown: Division) => readonly string[];
}

/** A value of an amount, and how many have it. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** Answers from a tally. Throws where the tally was not made for the question. */
export function subjectsOf(tally: Tally): Subjects {
  const categoriesFound = new Map<string, readonly string[]>();

  const cellsOf = (crossing: Crossing): ReadonlyMap<string, number> => {
    const cells = tally.counts.get(crossingId(crossing));
    if (cells === undefined) throw new Error(`The tally has no ${crossingId(crossing)}.`);
    return cells;
  };

  const categories = (population: Population, division: Division): readonly string[] => {
    const crossing = crossingOf(population, [division]);
    const known = categoriesFound.get(crossingId(crossing));
    if (known) return known;
    const found = [...cellsOf(crossing).keys()].map((cell) => cell.slice(cell.indexOf("=") + 1));
    const sorted = [...new Set(found)].sort();
    categoriesFound.set(crossingId(crossing), sorted);
    return sorted;
  };

  const count = (cell: Cell): number => {
    const {population, period, where, except} = cell;
    if (except !== null)
      return count({...cell, except: null}) - count({...cell, where: [...where, except], except: null});
    const conditions = [...new Set(where)].sort();
    const cells = cellsOf(crossingOf(population, conditions.map(traitOf)));
    return countOf(cells, cellInPeriod(period, conditions));
  };

  const amounts = ({population, period, where}: Cell, amount: Amount): readonly ValueCount[] => {
    const division = amountOf(amount);
    const cells = cellsOf(crossingOf(population, [...where.map(traitOf), division]));
    return categories(population, division)
      .map((value) => {
        const conditions = [...new Set<string>([...where, `${division}=${value}`])].sort();
        return {value: Number(value), count: countOf(cells, cellInPeriod(period, conditions))};
      })
      .filter(({count: number}) => number > 0)
      .sort((a, b) => a.value - b.value);
  };

  return {count, amounts, categories};
}
