import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import type {FigureParts} from "../figures/figure-parts.js";
import type {FigureTable} from "../figures/figure-table.js";
import type {Release} from "../release/release.js";

/** A figure or table of the annual report: where it goes unless the author places it, and how it is made. */
export type Exhibit = {
  /** What the author writes: `{{figure reviews-by-month}}`, `{{see reviews-by-month}}`. */
  readonly id: string;
  /** Id of the section that ends with it when the author has not placed it. */
  readonly section: string;
  /** Measures whose notes go with it. */
  readonly measures: readonly MeasureId[];
} & (
  | {readonly kind: "Figure"; readonly build: (release: Release, year: string) => FigureParts | null}
  | {readonly kind: "Table"; readonly build: (release: Release, year: string) => ReportTable | null}
);

/** A table of the report: its caption is its title. */
export interface ReportTable extends FigureTable {
  /** The rows that all of it is made from. */
  readonly figures: readonly (MeasureRow | null)[];
  readonly notes?: readonly string[];
}
