import {required} from "../../contract/required.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";

/** Hidden counts that depend on each other, and the relations between them. */
export interface Puzzle {
  readonly cells: readonly AttackedCell[];
  readonly equations: readonly Omit<Equation, "kind">[];
}

/** Puts in every printed number and splits what is left into puzzles that share no cell. */
export function puzzles(equations: readonly Equation[]): Puzzle[] {
  const parent = new Map<AttackedCell, AttackedCell>();
  const find = (cell: AttackedCell): AttackedCell => {
    const above = parent.get(cell);
    if (above === undefined || above === cell) return cell;
    const top = find(above);
    parent.set(cell, top);
    return top;
  };
  const reduced: Omit<Equation, "kind">[] = [];
  for (const {terms, low, high} of equations) {
    const weights = new Map<AttackedCell, number>();
    let known = 0;
    for (const [cell, weight] of terms) {
      const before = weights.get(cell);
      if (cell.value !== null) known += weight * cell.value;
      else weights.set(cell, before === undefined ? weight : before + weight);
    }
    const unknown = [...weights].filter(([, weight]) => weight !== 0);
    const [first, ...others] = unknown;
    if (!first) continue;
    if (!parent.has(first[0])) parent.set(first[0], first[0]);
    for (const [cell] of others) {
      if (!parent.has(cell)) parent.set(cell, cell);
      parent.set(find(cell), find(first[0]));
    }
    reduced.push({terms: unknown, low: low - known, high: high - known});
  }
  const separate = new Map<AttackedCell, {cells: AttackedCell[]; equations: Omit<Equation, "kind">[]}>();
  const puzzleOf = (cell: AttackedCell) => {
    const top = find(cell);
    const puzzle = separate.get(top) ?? {cells: [], equations: []};
    separate.set(top, puzzle);
    return puzzle;
  };
  for (const cell of parent.keys()) puzzleOf(cell).cells.push(cell);
  for (const equation of reduced) {
    const [cell] = required(equation.terms[0], "a term of the equation");
    puzzleOf(cell).equations.push(equation);
  }
  return [...separate.values()];
}
