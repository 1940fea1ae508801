import type {MeasureRow} from "../../../loaders/release/contract.ts";

/** Where a figure's rows came from, each source once, in the order met. */
export const sourcesOf = (rows: readonly (MeasureRow | null)[]): string =>
  [...new Set(rows.flatMap((row) => (row ? [row.source] : [])))].join("; ");
