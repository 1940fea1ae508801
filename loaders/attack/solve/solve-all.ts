import {required} from "../../contract/required.ts";
import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";
import type {Assumed, Assumption} from "../relations/inequalities/assumption.ts";
import {ANY_COUNT, type Range, ranges} from "./ranges.ts";
import {type Puzzle, puzzles} from "./unknowns.ts";

/** The range that is left for each wanted cell, and the puzzles that gave it. */
export interface Solved {
  readonly found: Map<AttackedCell, Range>;
  /** The same without any assumption about the records. */
  readonly assumingNothing: ReadonlyMap<AttackedCell, Range>;
  readonly solved: readonly Puzzle[];
  /** What no numbers fit together with all the rest. */
  readonly dropped: readonly Assumption[];
  readonly complaints: readonly Complaint[];
}

/** What the attacker knows, by how far it can be trusted. */
export interface Knowledge {
  /** Holds by the published contract. */
  readonly sure: readonly Equation[];
  /** Others' figures and earlier releases, which may be wrong. */
  readonly believed: readonly Equation[];
  /** Holds unless the records are careless, or unless it has held by chance until now. */
  readonly assumed: readonly Assumed[];
}

/**
 * Works out what every wanted cell can still be. Figures of others that may be wrong are left out of a puzzle in which
 * no numbers fit with them, and so is an assumption that no numbers fit.
 */
export async function solveAll(
  {sure, believed, assumed}: Knowledge,
  wanted: readonly AttackedCell[]
): Promise<Solved> {
  const first = await solveEach([sure, [...sure, ...believed]], wanted);
  // Only few assumptions narrow anything, but each of these ties years and tables into one large puzzle.
  const tight = assumed.filter((each) => mayBind(each, first.found));
  if (tight.length === 0) return first;
  const {kept, dropped} = await fitting([sure, [...sure, ...believed]], tight);
  const touched = new Set(kept.flatMap(({terms}) => terms.map(([cell]) => cell)));
  const again = puzzles([...sure, ...believed, ...kept]).filter(({cells}) =>
    cells.some((cell) => touched.has(cell))
  );
  const cells = new Set(again.flatMap((puzzle) => puzzle.cells));
  const second = await solveEach(
    [sure, [...sure, ...believed], [...sure, ...believed, ...kept]],
    wanted.filter((cell) => cells.has(cell))
  );
  return {
    found: new Map([...first.found, ...second.found]),
    assumingNothing: first.found,
    solved: [
      ...first.solved.filter((puzzle) => !puzzle.cells.some((cell) => cells.has(cell))),
      ...second.solved
    ],
    dropped,
    complaints: [...first.complaints, ...second.complaints]
  };
}

/** Solves each puzzle with the most that can be believed: `layers` go from what is sure to all that may be true. */
async function solveEach(
  layers: readonly (readonly Equation[])[],
  wanted: readonly AttackedCell[]
): Promise<Solved> {
  const found = new Map<AttackedCell, Range>();
  const solved: Puzzle[] = [];
  const complaints: Complaint[] = [];
  const all = required(layers.at(-1), "a layer of relations");
  const fewer = layers.slice(0, -1);
  for (const puzzle of puzzles(all)) {
    const cells = new Set(puzzle.cells);
    const targets = wanted.filter((cell) => cells.has(cell));
    if (targets.length === 0) continue;
    const answer = await ranges(puzzle, targets);
    if (answer) {
      for (const [cell, range] of answer) found.set(cell, range);
      solved.push(puzzle);
    } else if (fewer.length === 0) {
      const where = required(puzzle.cells[0], "a cell of the puzzle").name;
      complaints.push({kind: "contradiction", where, what: "no numbers fit what is printed around it"});
    } else {
      const smaller = await solveEach(
        fewer.map((layer) => layer.filter(({terms}) => terms.some(([cell]) => cells.has(cell)))),
        targets
      );
      for (const [cell, range] of smaller.found) found.set(cell, range);
      solved.push(...smaller.solved);
      complaints.push(...smaller.complaints);
    }
  }
  return {found, assumingNothing: found, solved, dropped: [], complaints};
}

/**
 * Those of some assumptions that numbers fit together with, and the rest, which something printed must contradict. They
 * are tested beside the most that can be believed without them; where nothing can, they are kept untested.
 */
async function fitting(
  layers: readonly (readonly Equation[])[],
  assumed: readonly Assumed[]
): Promise<{kept: readonly Assumed[]; dropped: readonly Assumption[]}> {
  const kept: Assumed[] = [];
  const dropped: Assumption[] = [];
  if (await fits([...required(layers.at(-1), "a layer of relations"), ...assumed]))
    return {kept: assumed, dropped};
  const known = await lastThatFits(layers);
  if (known === null) return {kept: assumed, dropped};
  const rules = new Map<string, Assumed[]>();
  for (const each of assumed) {
    const rule = `${each.year} ${each.because}`;
    const together = rules.get(rule);
    if (together) together.push(each);
    else rules.set(rule, [each]);
  }
  for (const [first, ...others] of rules.values()) {
    if (first === undefined) continue;
    if (await fits([...known, ...kept, first, ...others])) kept.push(first, ...others);
    else dropped.push({because: first.because, year: first.year});
  }
  return {kept, dropped};
}

async function lastThatFits(layers: readonly (readonly Equation[])[]): Promise<readonly Equation[] | null> {
  for (const layer of layers.toReversed()) if (await fits(layer)) return layer;
  return null;
}

/** Do any numbers fit all the equations? */
async function fits(equations: readonly Equation[]): Promise<boolean> {
  for (const puzzle of puzzles(equations)) {
    const [cell] = puzzle.cells;
    if (cell !== undefined && (await ranges(puzzle, [cell])) === null) return false;
  }
  return true;
}

/** Could a relation narrow its cells further than they are? */
function mayBind({terms, low, high}: Equation, found: ReadonlyMap<AttackedCell, Range>): boolean {
  let least = 0;
  let most = 0;
  for (const [cell, weight] of terms) {
    const range = cell.value === null ? (found.get(cell) ?? ANY_COUNT) : {low: cell.value, high: cell.value};
    least += weight * (weight > 0 ? range.low : range.high);
    most += weight * (weight > 0 ? range.high : range.low);
  }
  return terms.some(([{value}]) => value === null) && (least < low || most > high);
}
