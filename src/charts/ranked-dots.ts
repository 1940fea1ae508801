import * as Plot from "@observablehq/plot";
import type {ChartPoint, ChartSize, ChartUnit, Role} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing, wordsOver} from "./drawing/drawing.js";
import {dotInk, ink, textInk} from "./drawing/ink.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {write} from "./drawing/write.js";
import {formatPoint, formatValue} from "./format-value.js";

export interface RankedDotsData extends ChartUnit {
  /** Authorities, ours among them, in any order. */
  readonly rows: readonly (ChartPoint & {readonly role: Role})[];
  /** England's figure: the line that runs through all. */
  readonly england?: number | null;
  /** False lets the axis start near the lowest figure. */
  readonly startAtZero?: boolean;
}

/** The highest first. Hidden and missing figures come last, by name, so that their place tells nothing. */
function ranked(rows: RankedDotsData["rows"]): RankedDotsData["rows"] {
  return [...rows].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || a.label.localeCompare(b.label, "en-GB");
    return b.value - a.value || a.label.localeCompare(b.label, "en-GB");
  });
}

/** Areas ranked by one figure, each as a dot on its 95% interval, with England as a dashed line through all. */
export function rankedDots(data: RankedDotsData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const rows = ranked(data.rows);
  const top = 34;
  const height = top + rows.length * 25 + 34;
  const left =
    Math.max(...rows.map((row) => textWidth(row.label, 13, row.role === "us")), 40) + (narrow ? 12 : 34);
  const right =
    Math.max(...rows.map((row) => textWidth(formatPoint(row, data), 13, true)), 20) + (narrow ? 12 : 34);
  const england = data.england ?? null;
  const shown = rows.filter((row) => row.value !== null);

  const plot = plotDrawing(size, height, {
    marginTop: top,
    marginBottom: 34,
    marginLeft: left,
    marginRight: right,
    x: {domain: valueDomain([...rows, {value: england}], data.startAtZero), nice: true},
    y: {type: "band", domain: rows.map((row) => row.label)},
    marks: [
      Plot.gridX({stroke: ink.grid, strokeOpacity: 1, ticks: narrow ? 3 : 5}),
      Plot.axisX({
        ticks: narrow ? 3 : 5,
        tickSize: 0,
        tickPadding: 10,
        label: null,
        fill: ink.soft,
        tickFormat: (value: number) =>
          formatValue(value, {unit: data.unit, decimals: Number.isInteger(value) ? 0 : 1})
      }),
      england === null
        ? null
        : Plot.ruleX([england], {stroke: ink.england, strokeWidth: 1.5, strokeDasharray: "4,3"}),
      Plot.ruleY(
        shown.filter((row) => row.lower !== null && row.upper !== null),
        {
          y: "label",
          x1: "lower",
          x2: "upper",
          strokeWidth: 4,
          strokeOpacity: 0.45,
          stroke: (row: RankedDotsData["rows"][number]) => dotInk(row.role)
        }
      ),
      Plot.dot(shown, {
        y: "label",
        x: "value",
        r: (row: RankedDotsData["rows"][number]) => (row.role === "us" ? 6 : 4.5),
        fill: (row: RankedDotsData["rows"][number]) => dotInk(row.role),
        stroke: ink.plate
      })
    ],
    r: {type: "identity"}
  });

  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const words = wordsOver(plot);
  for (const {label, value} of shown)
    if (value !== null) size.onPoint?.({series: label, period: null, x: x(value), y: y(label)});
  for (const row of rows) {
    const line = (at: number, anchor: "start" | "end", text: string) =>
      write(words, {
        x: at,
        y: y(row.label),
        anchor,
        bold: row.role !== "other",
        fill: row.role === "us" ? textInk("us") : ink.text,
        text
      });
    line(4, "start", row.label);
    line(size.width - 4, "end", formatPoint(row, data));
  }
  if (england !== null) {
    const text = `England ${formatValue(england, data)}`;
    const half = textWidth(text, 13, true) / 2;
    write(words, {
      x: Math.min(size.width - half, Math.max(half, x(england))),
      y: 14,
      anchor: "middle",
      bold: true,
      text
    });
  }
  return plot;
}
