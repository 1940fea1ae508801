/** What a figure is counted in, which settles how it is written. A `percent` is a share of 1. */
export type Unit = "bytes" | "milliseconds" | "seconds" | "megabytes" | "count" | "score" | "percent";

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
}

/** Competitors side by side, measured in one run: one row each. */
export interface Comparison {
  readonly title: string;
  /** What was done, how often, and what each column means, for a reader who was not there. */
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: readonly ComparisonRow[];
  /** The row that the others are ratios of; null where there is nothing to be a ratio of. */
  readonly base: string | null;
}

export interface ComparisonRow {
  readonly name: string;
  /** By column; null where it was not measured. */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** What was aimed at, what came of it, and where it was missed, what stands in the way. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
  /** The limit that stops it, shown where the goal is missed. */
  readonly limit: string;
}

export interface Measured {
  readonly comparisons: readonly Comparison[];
  readonly goals: readonly Goal[];
}

/** A section with the day and the load of the machine that it was measured on. */
export interface SectionResult extends Measured {
  readonly title: string;
  readonly measuredOn: string;
  /** Programs wanting a processor when the section began: above the number of processors, times are inflated. */
  readonly loadAverage: number;
}

export interface Results {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, SectionResult>>;
}

/** The figure of one row, or null. */
export function figureOf(comparison: Comparison, row: string, column: string): number | null {
  return comparison.rows.find(({name}) => name === row)?.figures[column] ?? null;
}
