import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";

/** Unknown cells that bear on each other, and what is known of them. */
export interface Puzzle {
  readonly cells: readonly AttackedCell[];
  readonly equations: readonly Omit<Equation, "kind">[];
}

/** Puts every known number in its place and splits what is left into puzzles that do not touch. */
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
    for (const [cell, weight] of terms)
      if (cell.value === null) weights.set(cell, (weights.get(cell) ?? 0) + weight);
      else known += weight * cell.value;
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
  const parts = new Map<AttackedCell, {cells: AttackedCell[]; equations: Omit<Equation, "kind">[]}>();
  const partOf = (cell: AttackedCell) => {
    const top = find(cell);
    const part = parts.get(top) ?? {cells: [], equations: []};
    parts.set(top, part);
    return part;
  };
  for (const cell of parent.keys()) partOf(cell).cells.push(cell);
  for (const equation of reduced) {
    const first = equation.terms[0]?.[0];
    if (first) partOf(first).equations.push(equation);
  }
  return [...parts.values()];
}
