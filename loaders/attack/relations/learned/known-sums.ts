import type {AttackedCell} from "../../gather/cells.ts";
import type {Equation} from "../equation.ts";

/** A sum of hidden counts that is known: `Σ weight × cell = sum`. */
interface Row {
  readonly weights: Map<AttackedCell, number>;
  readonly sum: number;
}

const ALMOST_NOTHING = 1e-9;

/**
 * What follows from some equations by adding and subtracting them. Each equation is kept as what it says of one hidden
 * count, its pivot, that no equation before it spoke of in the same way.
 */
export class KnownSums {
  readonly #rows = new Map<AttackedCell, Row>();

  constructor(equations: readonly Equation[]) {
    for (const equation of equations) if (equation.low === equation.high) this.add(equation);
  }

  /** Does an equality follow from what is known, contradict it, or neither? */
  says(equation: Equation): "known" | "contradicts" | "new" {
    const {weights, sum} = this.#reduced(equation);
    if (weights.size > 0) return "new";
    return Math.abs(sum) < ALMOST_NOTHING ? "known" : "contradicts";
  }

  add(equation: Equation): void {
    const {weights, sum} = this.#reduced(equation);
    const [first] = weights;
    if (first === undefined) return;
    const [pivot, by] = first;
    this.#rows.set(pivot, {
      weights: new Map([...weights].map(([cell, weight]) => [cell, weight / by])),
      sum: sum / by
    });
  }

  /** What an equation says beyond what is known. */
  #reduced({terms, low}: Equation): Row {
    const weights = new Map<AttackedCell, number>();
    let sum = low;
    for (const [cell, weight] of terms)
      if (cell.value !== null) sum -= weight * cell.value;
      else plus(weights, cell, weight);
    // A row brings in pivots of later rows alone, so this comes to an end.
    for (let pivot = this.#pivotIn(weights); pivot !== null; pivot = this.#pivotIn(weights)) {
      const {row, by} = pivot;
      for (const [cell, weight] of row.weights) plus(weights, cell, -by * weight);
      sum -= by * row.sum;
    }
    return {weights, sum};
  }

  #pivotIn(weights: ReadonlyMap<AttackedCell, number>): {row: Row; by: number} | null {
    for (const [cell, by] of weights) {
      const row = this.#rows.get(cell);
      if (row) return {row, by};
    }
    return null;
  }
}

function plus(weights: Map<AttackedCell, number>, cell: AttackedCell, by: number): void {
  const before = weights.get(cell);
  const weight = before === undefined ? by : before + by;
  if (Math.abs(weight) < ALMOST_NOTHING) weights.delete(cell);
  else weights.set(cell, weight);
}
