import {type Line, line} from "d3";
import type {ChartPoint} from "../chart-point.js";

/** A line through the points that have a value. Hidden and missing figures break it; nothing is drawn across the gap. */
export const lineOverGaps = (
  x: (point: ChartPoint) => number,
  y: (value: number) => number
): Line<ChartPoint> =>
  line<ChartPoint>(x, ({value}) => (value === null ? Number.NaN : y(value))).defined(
    ({value}) => value !== null
  );
