import {breakdownWords} from "../breakdowns.ts";
import type {Condition} from "../cell.ts";
import type {Population} from "../population.ts";
import type {Subjects} from "../subjects.ts";

/** Every category of a breakdown, as conditions: the catalogue's own list or, for an open breakdown, the log's. */
export function conditionsOf(
  breakdown: string,
  population: Population,
  subjects: Subjects
): readonly Condition[] {
  const words = breakdownWords(breakdown);
  const categories =
    words === null || words.open
      ? subjects.categories(population, breakdown)
      : words.categories.map((category) => category.id);
  return categories.map((category): Condition => `${breakdown}=${category}`);
}

/** Every cell of a table, as conditions: one empty list for the total, pairs for a two-way table. */
export const cellsOfTable = (
  table: readonly string[],
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
