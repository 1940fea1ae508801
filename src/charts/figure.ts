import type {ChartSize} from "./chart-point.js";
import {figureHtml} from "./figure-html.js";
import type {FigureTable} from "./figure-table.js";
import type {FigureBreadth} from "./figure-widths.js";
import {serverDocument} from "./server-document.js";

export interface FigureDownload {
  readonly label: string;
  readonly href: string;
}

export interface FigureParts {
  /** Unique on the page; also the figure's stable address, `#id`. */
  readonly id: string;
  /** A sentence that says what there is to see. */
  readonly title: string;
  /** Measure, place, period. */
  readonly subtitle: string;
  /** Heading level of the title on its page; 3 unless told otherwise. */
  readonly level?: 2 | 3 | 4;
  /** `half` where two figures stand in a row. */
  readonly breadth?: FigureBreadth;
  readonly draw: (size: ChartSize) => SVGSVGElement;
  /** What the drawing shows, in one sentence: read out in its place, and printed below it. */
  readonly reading: string;
  readonly table: FigureTable;
  readonly source: string;
  readonly downloads?: readonly FigureDownload[];
  readonly notes?: readonly string[];
}

const document = serverDocument();

/** One figure as HTML, drawn at build. */
export const figure = (parts: FigureParts): string => figureHtml(parts, document);
