import type {ChartPoint, ChartUnit} from "../../../charts/chart-point.js";
import {formatPoint, formatValue} from "../../../charts/format-value.js";

/** A figure for a cell, with its 95% interval in brackets where it has one: `67 (60 to 75)`, `[c]`. */
export function pointText(point: ChartPoint, unit: ChartUnit): string {
  const figure = formatPoint(point, unit);
  if (point.value === null || point.lower === null || point.upper === null) return figure;
  return `${figure} (${formatValue(point.lower, unit)} to ${formatValue(point.upper, unit)})`;
}
