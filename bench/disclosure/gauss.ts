import {required} from "../../loaders/contract/required.ts";
import {componentsBySums} from "../../loaders/disclosure/components.ts";
import {
  cellAt,
  type LinearSystem,
  leastPattern,
  type Pattern
} from "../../loaders/disclosure/linear-system.ts";

/** The largest prime below 2^26: products of two residues stay whole in a double. */
const PRIME = 67_108_859;

/**
 * Secondary suppression by Gaussian elimination (Langsrud 2024, doi:10.1007/978-3-031-69651-0_6), written for this
 * comparison: cells are published one by one, the dearest first, unless a hidden small count would then follow from
 * what is published. It guards against exact answers, not against narrow ones. Worked out modulo a prime, so that no
 * rounding can hide a dependence.
 */
export function gauss(system: LinearSystem): Pattern {
  const position = new Map(system.cells.map(({id}, cell) => [id, cell]));
  const pattern = leastPattern(system);
  for (const part of componentsBySums(system))
    for (const cell of hiddenIn(part))
      pattern[required(position.get(cellAt(part, cell).id), "the cell of a component")] = 1;
  return pattern;
}

/** Cells of one part that may not be published. */
function hiddenIn(part: LinearSystem): readonly number[] {
  const size = part.cells.length;
  const pivots: {readonly at: number; readonly row: Float64Array}[] = [];
  const secrets = part.protectionLevels.map(({cell}) => unit(cell, size));

  const know = (row: Float64Array, at: number) => {
    const scaled = row.map((entry) => (entry * inverse(entryOf(row, at))) % PRIME);
    pivots.push({at, row: scaled});
    for (const secret of secrets) subtract(secret, scaled, at);
  };
  const reduced = (row: Float64Array): Float64Array => {
    for (const pivot of pivots) subtract(row, pivot.row, pivot.at);
    return row;
  };
  for (const {terms, low, high} of part.relations) {
    if (low !== high) continue;
    const row = new Float64Array(size);
    for (const {cell, weight} of terms) row[cell] = (((entryOf(row, cell) + weight) % PRIME) + PRIME) % PRIME;
    const rest = reduced(row);
    const at = rest.findIndex((entry) => entry !== 0);
    if (at >= 0) know(rest, at);
  }

  const hidden: number[] = [];
  const candidates = part.cells
    .map((cell, index) => ({...cell, index}))
    .filter(({role}) => role === "open")
    .sort((a, b) => b.cost - a.cost || b.value - a.value);
  for (const {index} of candidates) {
    const row = reduced(unit(index, size));
    const at = row.findIndex((entry) => entry !== 0);
    // It follows from what is published already, so publishing it gives nothing away.
    if (at < 0) continue;
    if (secrets.some((secret) => proportional(secret, row, at))) hidden.push(index);
    else know(row, at);
  }
  return hidden;
}

function unit(at: number, size: number): Float64Array {
  const row = new Float64Array(size);
  row[at] = 1;
  return row;
}

const entryOf = (row: Float64Array, at: number): number => required(row[at], "an entry of a row");

/** Takes as much of `pivot` from `row` as leaves nothing at `at`; `pivot` is 1 there. */
function subtract(row: Float64Array, pivot: Float64Array, at: number): void {
  const factor = entryOf(row, at);
  if (factor === 0) return;
  for (let index = 0; index < row.length; index++) {
    const entry = entryOf(pivot, index);
    if (entry !== 0) row[index] = (entryOf(row, index) + (PRIME - factor) * entry) % PRIME;
  }
}

function proportional(a: Float64Array, b: Float64Array, at: number): boolean {
  const left = entryOf(a, at);
  const right = entryOf(b, at);
  if (left === 0) return false;
  return a.every((entry, index) => (entry * right) % PRIME === (entryOf(b, index) * left) % PRIME);
}

/** By Fermat: to the power of the prime less two. */
function inverse(value: number): number {
  let result = 1;
  let base = value % PRIME;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
