import type {SparseMatrixInput} from "highs";
import type {Relation} from "./linear-system.ts";

/** Relations as the rows of a sparse matrix. */
export function matrixOf(relations: readonly Relation[], numCols: number): SparseMatrixInput {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const {terms} of relations) {
    for (const {cell, weight} of terms) {
      indices.push(cell);
      values.push(weight);
    }
    starts.push(indices.length);
  }
  return {format: "csr", numRows: relations.length, numCols, starts, indices, values};
}
