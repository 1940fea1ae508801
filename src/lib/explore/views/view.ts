import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {ChartSize} from "../../../charts/chart-point.js";
import type {FigureTable} from "../../figures/figure-table.js";
import type {ChosenMeasure} from "../points/shown-as.js";

/** One measure as chosen, and the rows that answer the choice: all that a view is made from. */
export interface Selection extends ChosenMeasure {
  readonly rows: readonly MeasureRow[];
}

/** One view of the figures: a drawing and the table that says the same. */
export interface View {
  readonly title: string;
  /** Place, unit and period. */
  readonly subtitle: string;
  /** What the drawing shows, in a sentence or two that claim no more than the numbers do. */
  readonly reading: string;
  /** What was chosen and is not shown, and why: sentences for the status line. */
  readonly notes: readonly string[];
  /** Null where the table alone is the picture, or where there is nothing to draw. */
  readonly draw: ((size: ChartSize) => SVGSVGElement) | null;
  /** The highest figure drawn, where drawings of one unit may share a scale. */
  readonly highest?: number;
  /** Tables that are themselves shaded like charts, in place of a drawing. */
  readonly heat: ((size: {document?: Document}) => readonly HTMLTableElement[]) | null;
  readonly table: FigureTable;
}
