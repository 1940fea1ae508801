import {required} from "../contract/required.ts";
import type {CountId} from "../measures/counted.ts";

/**
 * All that a reader can know of the counts of a release, as linear equations and inequalities over whole
 * numbers. Relations and protection levels name cells by position. A component of a system is a system itself.
 */
export interface LinearSystem {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  /** What must stay possible for each cell that is a primary suppression. */
  readonly protectionLevels: readonly ProtectionLevel[];
  /** Cells that are printed in shares alone, each with the totals of those: where all of these are hidden, so is the cell. */
  readonly inSharesOf: ReadonlyMap<number, readonly number[]>;
  /** Every count that the promise covers. */
  readonly promised: readonly PromisedCount[];
  /** Counts from 1 to this are small. */
  readonly threshold: number;
}

export interface Cell {
  readonly id: CountId;
  readonly value: number;
  /** `shown` always; `open` to secondary suppression, which protects others; `hidden` always (primary suppression). */
  readonly role: "shown" | "open" | "hidden";
  /** Does the release have a row for it? A complement ("all but these") has none. */
  readonly published: boolean;
  /** The least and the most that a reader may assume of it once it is hidden. */
  readonly low: number;
  readonly high: number;
  /** The cost of hiding it; 0 where it is hidden anyway. */
  readonly cost: number;
}

/** A count that the promise covers, a hidden one or what subtraction leaves: `Σ weight × cell + known`. */
export interface PromisedCount {
  readonly terms: readonly Term[];
  readonly known: number;
}

/** `low ≤ Σ weight × cell ≤ high`; weights are whole numbers. */
export interface Relation {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

export interface Term {
  readonly cell: number;
  readonly weight: number;
}

/** As far as any reader can tell, the hidden cell must be able to be `low` or less, and `high` or more. */
export interface ProtectionLevel {
  readonly cell: number;
  readonly low: number;
  readonly high: number;
}

/** Which cells are hidden, by position: 1 is hidden, 0 is shown. */
export type Pattern = Uint8Array;

/** The cell at a position that a term or a protection level names. Throws where the system has no such cell. */
export const cellAt = ({cells}: LinearSystem, position: number): Cell =>
  required(cells[position], "a cell of the linear system");

/** Do the terms add up to one number, rather than to a range? */
export const isEquation = ({low, high}: Relation): boolean => low === high;

/** What the terms add up to by the true values. */
export const trueSum = (system: LinearSystem, terms: readonly Term[]): number =>
  terms.reduce((sum, {cell, weight}) => sum + weight * cellAt(system, cell).value, 0);

/** Primary suppression alone: hides what must be hidden and nothing else. */
export const leastPattern = (system: LinearSystem): Pattern =>
  Uint8Array.from(system.cells, (cell) => (cell.role === "hidden" ? 1 : 0));

/** Hides all that may be hidden. */
export const fullPattern = (system: LinearSystem): Pattern =>
  Uint8Array.from(system.cells, (cell) => (cell.role === "shown" ? 0 : 1));

/** What a pattern costs. */
export const patternCost = (system: LinearSystem, pattern: Pattern): number =>
  system.cells.reduce((cost, cell, position) => cost + (pattern[position] ? cell.cost : 0), 0);
