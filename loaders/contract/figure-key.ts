import type {MeasureId} from "./measure-ids.ts";

/** What kind of period a figure is of. A stock carries its reporting year and `31 March`. */
export type TimeIdentifier = "Reporting year" | "Quarter" | "Month" | "31 March";

export type GeographicLevel = "Local authority" | "Regional" | "National";

/** Why a figure is missing or how to read it; the data dictionary says what each means. */
export type FigureSymbol = "" | "c" | "x" | "z" | "k" | "p" | "r";

/** The key of a published figure, but for area, basis and source. */
export interface FigureKey {
  readonly measure: MeasureId;
  readonly timePeriod: string;
  readonly timeIdentifier: TimeIdentifier;
  readonly breakdown: string;
  readonly category: string;
  readonly breakdown2: string | null;
  readonly category2: string | null;
}
