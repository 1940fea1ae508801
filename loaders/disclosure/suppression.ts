import {
  cellAt,
  fullPattern,
  type LinearSystem,
  leastPattern,
  type Pattern,
  type ProtectionLevel
} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table, valueAt} from "./table.ts";

/**
 * One linear system on its way through the gate, and what the steps of that way share: the solver, the pattern as it
 * is now, and every table found so far.
 *
 * 1. Relations in: a `LinearSystem`, made by `systemOfRelease` and split into `components`.
 * 2. Pattern: `choosePattern` decides which cells are hidden.
 * 3. Audit: `settle` attacks the pattern, and repairs it until every attack fails.
 * 4. Proof: `prove` hands the witnesses to a verifier that shares no code with the other steps.
 */
export class Suppression {
  readonly highs: Solver;
  readonly system: LinearSystem;
  #pattern: Pattern;
  /** Every table found so far, in the order they came. What a table proves depends on the pattern. */
  readonly #tables: Table[];
  /** Those of the tables that agree with the pattern; null when the pattern has changed since they were picked. */
  #witnesses: Table[] | null = null;

  /** `tables` are tables of this system that are known already. */
  constructor(highs: Solver, system: LinearSystem, pattern: Pattern, tables: readonly Table[] = []) {
    this.highs = highs;
    this.system = system;
    this.#pattern = pattern.slice();
    this.#tables = [...tables];
  }

  /** A copy of the pattern as it is now. */
  get pattern(): Pattern {
    return this.#pattern.slice();
  }

  get tables(): readonly Table[] {
    return this.#tables;
  }

  /** The tables that agree with every shown cell, so that no reader can rule them out. */
  get witnesses(): readonly Table[] {
    return this.#pickWitnesses();
  }

  isHidden(cell: number): boolean {
    return this.#pattern[cell] === 1;
  }

  hide(cell: number): void {
    if (this.isHidden(cell)) return;
    this.#pattern[cell] = 1;
    this.#witnesses = null;
  }

  show(cell: number): void {
    if (!this.isHidden(cell)) return;
    this.#pattern[cell] = 0;
    this.#witnesses = null;
  }

  replacePattern(pattern: Pattern): void {
    this.#pattern = pattern.slice();
    this.#witnesses = null;
  }

  /** Shows a hidden cell where `isSafe` says that it can be, with the cell shown; else leaves it hidden. */
  showIf(cell: number, isSafe: () => boolean): boolean {
    const before = this.#pickWitnesses();
    const {value} = cellAt(this.system, cell);
    const stillValid = before.filter((table) => valueAt(table, cell) === value);
    this.#pattern[cell] = 0;
    this.#witnesses = [...stillValid];
    if (isSafe()) return true;
    const found = this.#pickWitnesses().slice(stillValid.length);
    this.#pattern[cell] = 1;
    this.#witnesses = [...before, ...found];
    return false;
  }

  /** Keeps tables of the system for later steps. */
  learn(tables: readonly Table[]): void {
    this.#tables.push(...tables);
    this.#witnesses?.push(...tables.filter((table) => agreesWith(this.system, this.#pattern, table)));
  }

  /** The protection levels that no witness proves. */
  unproven(levels: readonly ProtectionLevel[]): ProtectionLevel[] {
    const least = Int32Array.from(this.system.cells, ({value}) => value);
    const most = Int32Array.from(least);
    for (const table of this.witnesses)
      for (const {cell} of levels) {
        const value = valueAt(table, cell);
        if (value < valueAt(least, cell)) least[cell] = value;
        if (value > valueAt(most, cell)) most[cell] = value;
      }
    return levels.filter(({cell, low, high}) => valueAt(least, cell) > low || valueAt(most, cell) < high);
  }

  #pickWitnesses(): Table[] {
    this.#witnesses ??= this.#tables.filter((table) => agreesWith(this.system, this.#pattern, table));
    return this.#witnesses;
  }
}

/** A system of which only the primary suppressions are hidden so far. */
export const hidingLeast = (highs: Solver, system: LinearSystem): Suppression =>
  new Suppression(highs, system, leastPattern(system));

/** A system of which everything is hidden that may be: no pattern protects its cells better. */
export const hidingAll = (highs: Solver, system: LinearSystem, tables: readonly Table[] = []): Suppression =>
  new Suppression(highs, system, fullPattern(system), tables);
