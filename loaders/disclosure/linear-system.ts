import type {CountId} from "../measures/counted.ts";

/**
 * All that a reader can know of the counts of a release, as linear equations and inequalities over whole
 * numbers. Cells and relations are addressed by position; a component of a system is a system itself.
 */
export interface LinearSystem {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  readonly protectionLevels: readonly ProtectionLevel[];
  /** Counts from 1 to this are small. */
  readonly threshold: number;
}

export interface Cell {
  readonly id: CountId;
  readonly value: number;
  /** `shown` always, `open` to be hidden to protect others, `hidden` always. */
  readonly role: "shown" | "open" | "hidden";
  /** Does the release have a row for it? A complement ("all but these") has none. */
  readonly published: boolean;
  /** What a reader may assume of it once it is hidden. */
  readonly low: number;
  readonly high: number;
  /** The cost of hiding it; 0 where it is hidden anyway. */
  readonly cost: number;
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

/** The cell, while hidden, must look to every reader as if it could be `low` or less, and `high` or more. */
export interface ProtectionLevel {
  readonly cell: number;
  readonly low: number;
  readonly high: number;
}

/** Which cells are hidden, by position. */
export type Pattern = Uint8Array;

/** Hides what must be hidden and nothing else. */
export const leastPattern = (system: LinearSystem): Pattern =>
  Uint8Array.from(system.cells, (cell) => (cell.role === "hidden" ? 1 : 0));

/** Hides all that may be hidden. */
export const fullPattern = (system: LinearSystem): Pattern =>
  Uint8Array.from(system.cells, (cell) => (cell.role === "shown" ? 0 : 1));

/** What a pattern costs. */
export const patternCost = (system: LinearSystem, pattern: Pattern): number =>
  system.cells.reduce((cost, cell, index) => cost + (pattern[index] ? cell.cost : 0), 0);
