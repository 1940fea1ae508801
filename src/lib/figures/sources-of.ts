import type {MeasureRow} from "../../../loaders/release/contract.ts";

/** Where a figure's rows came from, each source once, in the order met. A row may name several, parted by semicolons. */
export const sourcesOf = (rows: readonly (MeasureRow | null)[]): string =>
  [...new Set(rows.flatMap((row) => row?.source.split("; ") ?? []))].join("; ");
