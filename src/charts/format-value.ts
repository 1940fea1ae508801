import type {ChartPoint, ChartUnit} from "./chart-point.js";

/** A number in its unit as a chart shows it: `17%`, `1,204`, `6.8`. */
export function formatValue(value: number, {unit, decimals}: ChartUnit): string {
  const digits = value.toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  });
  return unit === "%" ? `${digits}%` : digits;
}

/** A released figure in its unit, or its symbol in square brackets where it is hidden or absent: `[c]`. */
export function formatPoint(point: Pick<ChartPoint, "value" | "symbol">, unit: ChartUnit): string {
  return point.value === null ? `[${point.symbol || "x"}]` : formatValue(point.value, unit);
}

/** A figure with the counts behind it where they are released: `20 of 112 · 18%`. */
export function formatDetail(point: ChartPoint, unit: ChartUnit): string {
  const figure = formatPoint(point, unit);
  if (point.value === null || unit.unit !== "%") return figure;
  if (typeof point.numerator !== "number" || typeof point.denominator !== "number") return figure;
  const count = (n: number) => n.toLocaleString("en-GB");
  return `${count(point.numerator)} of ${count(point.denominator)} · ${figure}`;
}
