import type {FigureSymbol} from "../../loaders/contract/figure-key.ts";

/** One released figure as a chart sees it. A hidden one has no value and its symbol, and is never drawn as a mark. */
export interface ChartPoint {
  /** What the figure is of: a period, a category or an area, in words. */
  readonly label: string;
  /** In the unit of the chart; null when hidden or not available. */
  readonly value: number | null;
  readonly symbol: FigureSymbol;
  /** The 95% interval in the same unit; null where there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The counts behind a share, where they are released: shown as “20 of 112”. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** The mark of where a made-up council's figure comes from, written after its number. */
  readonly mark?: string;
}

/** Whose figures these are. Blue is this authority, black dashes are England, grey is everyone else. */
export type Role = "us" | "england" | "other";

/** An area, or a category, with its figures in the order of the axis. */
export interface ChartSeries {
  readonly label: string;
  readonly role: Role;
  readonly points: readonly ChartPoint[];
}

/** What a number on the chart is counted in, so that it can be written out. */
export interface ChartUnit {
  /** `%`, `children`, `per 10,000`… */
  readonly unit: string;
  /** Digits after the point. */
  readonly decimals: number;
}

/** How large to draw, and in which document: a browser has its own, Node passes a server document. */
export interface ChartSize {
  /** Pixels. Below 480 the narrow layout is drawn. */
  readonly width: number;
  readonly document?: Document;
  /** How far a scale from zero reaches at least, where several drawings are to be compared. */
  readonly upTo?: number;
  /** Called with the place of each figure that is drawn, so that a reader can be led to it. Hidden figures have no place. */
  readonly onPoint?: (point: PointPlace) => void;
}

/** Where a figure is on a drawing: its series, its period (null where there is only one), and its place in pixels. */
export interface PointPlace {
  readonly series: string;
  readonly period: string | null;
  readonly x: number;
  readonly y: number;
}

/** Whether the narrow layout applies: one column of a phone, with names above their marks. */
export const isNarrow = ({width}: ChartSize): boolean => width < 480;
