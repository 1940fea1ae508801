import {numberText} from "../words/number-text.js";
import type {ChartPoint, ChartUnit} from "./chart-point.js";

/** A number in its unit as a chart shows it: `17%`, `1,204`, `6.8`. */
export const formatValue = (value: number, {unit, decimals}: ChartUnit): string =>
  unit === "%" ? `${numberText(value, decimals)}%` : numberText(value, decimals);

/** A released figure in its unit with its mark, or its symbol in square brackets where it is hidden or absent: `[c]`. */
export const formatPoint = (
  {value, symbol, mark = ""}: Pick<ChartPoint, "value" | "symbol" | "mark">,
  unit: ChartUnit
): string => (value === null ? `[${symbol || "x"}]` : formatValue(value, unit) + mark);

/** A figure with the counts behind it where they are released: `20 of 112 · 18%`. */
export function formatDetail(point: ChartPoint, unit: ChartUnit): string {
  const figure = formatPoint(point, unit);
  if (point.value === null || unit.unit !== "%") return figure;
  if (typeof point.numerator !== "number" || typeof point.denominator !== "number") return figure;
  return `${numberText(point.numerator)} of ${numberText(point.denominator)} · ${figure}`;
}
