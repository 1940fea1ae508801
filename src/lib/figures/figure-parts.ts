import type {ChartSize} from "../../charts/chart-point.js";
import type {FigureTable} from "./figure-table.js";
import type {FigureBreadth} from "./figure-widths.js";
import type {Sourced} from "./sourced.js";

export interface FigureDownload {
  readonly label: string;
  readonly href: string;
}

/** What a figure of a page is made of, before it is drawn. */
export interface FigureParts {
  /** Unique on the page; also the figure's stable address, `#id`. */
  readonly id: string;
  /** A sentence that says what there is to see. */
  readonly title: string;
  /** Measure, place, period. */
  readonly subtitle: string;
  /** Heading level of the title on its page; 3 by default. */
  readonly level?: 2 | 3 | 4;
  /** `half` where two figures share a row. */
  readonly breadth?: FigureBreadth;
  readonly draw: (size: ChartSize) => SVGSVGElement;
  /** What the drawing shows, in one sentence: read out in place of the drawing, and printed below it. */
  readonly reading: string;
  readonly table: FigureTable;
  /** The rows that all of it is made from. They say where it comes from, and whether it is an example. */
  readonly figures: readonly (Sourced | null)[];
  readonly downloads?: readonly FigureDownload[];
  readonly notes?: readonly string[];
}
