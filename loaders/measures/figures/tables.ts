import type {TableBreakdownId} from "../../contract/breakdowns.ts";
import {breakdownWords} from "../breakdown-words.ts";
import {type Condition, conditionOf} from "../condition.ts";
import type {Population} from "../population.ts";
import type {Subjects} from "../subjects.ts";

/** Every category of a breakdown, as conditions: the catalogue's own list or, for an open breakdown, the log's. */
export function conditionsOf(
  breakdown: TableBreakdownId,
  population: Population,
  subjects: Subjects
): readonly Condition[] {
  const {open, categories} = breakdownWords(breakdown);
  const ids = open ? subjects.categories(population, breakdown) : categories.map(({id}) => id);
  return ids.map((category) => conditionOf(breakdown, category));
}

/** Every cell of a table, as conditions: one empty list for the total, pairs for a two-way table. */
export const cellsOfTable = (
  table: readonly TableBreakdownId[],
  population: Population,
  subjects: Subjects
): readonly (readonly Condition[])[] =>
  table.reduce<readonly (readonly Condition[])[]>(
    (cells, breakdown) =>
      cells.flatMap((cell) =>
        conditionsOf(breakdown, population, subjects).map((condition) => [...cell, condition])
      ),
    [[]]
  );
