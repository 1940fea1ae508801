import type {ReportingYear} from "./calendar/reporting-year.ts";
import type {FigureSymbol, GeographicLevel, TimeIdentifier} from "./figure-key.ts";
import type {MeasureId} from "./measure-ids.ts";

/** A figure that somebody has already published, put into the terms of our own release. */
export interface PublishedRow {
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly timePeriod: ReportingYear | string;
  readonly timeIdentifier: TimeIdentifier;
  readonly geographicLevel: GeographicLevel;
  readonly areaCode: string;
  readonly areaName: string;
  readonly measure: MeasureId;
  readonly breakdown: string;
  readonly category: string;
  /** The second breakdown of a two-way figure; null, or absent where a source has none, for any other. */
  readonly breakdown2?: string | null | undefined;
  readonly category2?: string | null | undefined;
  /** Null with a symbol, when the publisher gave none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly symbol: FigureSymbol;
  /** How many decimals the publisher printed: the figure is known no better than that. */
  readonly decimals: number;
  readonly source: string;
}
