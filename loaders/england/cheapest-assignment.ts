import {required} from "../contract/required.ts";

/**
 * For each row a column of its own, so that the costs add up to the least. There are at least as many columns as rows.
 *
 * Source: Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2 (1955), with
 * potentials and shortest paths as in Jonker and Volgenant, Computing 38 (1987).
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const columns = required(costs[0], "a row of costs").length;
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Rows and columns count from 1; 0 is none.
  const holder = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  const cost = (row: number, column: number): number =>
    required(costs[row - 1]?.[column - 1], "a cost") - at(rowPrice, row) - at(columnPrice, column);
  for (let row = 1; row <= costs.length; row++) {
    const distance = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(columns + 1);
    holder[0] = row;
    let column = 0;
    do {
      seen[column] = 1;
      const holding = at(holder, column);
      let [shortest, next] = [Number.POSITIVE_INFINITY, 0];
      for (let one = 1; one <= columns; one++) {
        if (seen[one]) continue;
        const way = cost(holding, one);
        if (way < at(distance, one)) {
          distance[one] = way;
          before[one] = column;
        }
        if (at(distance, one) < shortest) [shortest, next] = [at(distance, one), one];
      }
      for (let one = 0; one <= columns; one++)
        if (seen[one]) {
          const held = at(holder, one);
          rowPrice[held] = at(rowPrice, held) + shortest;
          columnPrice[one] = at(columnPrice, one) - shortest;
        } else distance[one] = at(distance, one) - shortest;
      column = next;
    } while (at(holder, column) !== 0);
    for (; column !== 0; ) {
      const previous = at(before, column);
      holder[column] = at(holder, previous);
      column = previous;
    }
  }
  const chosen = new Array<number>(costs.length);
  for (let column = 1; column <= columns; column++)
    if (at(holder, column) !== 0) chosen[at(holder, column) - 1] = column - 1;
  return chosen;
}

const at = (list: Float64Array | Int32Array, place: number): number =>
  required(list[place], "a place of the list");
