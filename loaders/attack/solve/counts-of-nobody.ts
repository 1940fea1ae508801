import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";

/**
 * Hidden counts that are 0 because printed zeros say so, or because nobody can be in them by law: everybody may know
 * that, because it is about no child. A part of nobody is nobody, and so is whoever can only be among nobody.
 */
export function countsOfNobody(relations: readonly Equation[]): ReadonlySet<AttackedCell> {
  const nobody = new Set<AttackedCell>();
  const isNobody = (cell: AttackedCell): boolean => cell.value === 0 || nobody.has(cell);
  for (let before = -1; before < nobody.size; ) {
    before = nobody.size;
    for (const {terms, low, high} of relations) {
      // What is counted is at most as many as nobody: `Σ more − Σ less ≥ 0`.
      const leavesRoom = terms.some(([cell, weight]) => weight > 0 && !isNobody(cell));
      const isSumOfNobody =
        low === 0 && high === 0 && terms.every(([cell, weight]) => weight > 0 || isNobody(cell));
      if (isSumOfNobody) for (const [cell] of terms) if (cell.value === null) nobody.add(cell);
      if (low !== 0 || leavesRoom) continue;
      for (const [cell, weight] of terms) if (weight < 0 && cell.value === null) nobody.add(cell);
    }
  }
  return nobody;
}
