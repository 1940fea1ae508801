import * as Plot from "@observablehq/plot";
import {select} from "d3";
import type {ChartPoint, ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing} from "./drawing.js";
import {formatDetail, formatPoint, formatValue} from "./format-value.js";
import {ink} from "./ink.js";
import {textWidth} from "./text-width.js";
import {valueDomain} from "./value-domain.js";

export interface BarsData extends ChartUnit {
  /** In the order to draw them, top first: the caller's order, which must not depend on hidden figures. */
  readonly bars: readonly ChartPoint[];
  /** A line through all bars, named above it: `All ages`. */
  readonly reference?: {readonly label: string; readonly value: number} | undefined;
}

/** Breaks a name over lines of at most `width` pixels, at spaces. */
function wrap(name: string, width: number): string {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/**
 * Bars from zero, one a category, with its 95% interval as a whisker and its counts at the right edge. A hidden
 * figure is its symbol at the baseline and no mark. On a phone the name stands above its bar.
 */
export function bars(data: BarsData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const row = narrow ? 46 : 34;
  const top = data.reference ? 30 : 10;
  const height = top + data.bars.length * row + 10;
  const names = data.bars.map((bar) => bar.label);
  const details = data.bars.map((bar) => (bar.value === null ? "" : formatDetail(bar, data)));
  const left = narrow ? 4 : Math.min(210, Math.max(...names.map((name) => textWidth(name)), 40)) + 18;
  const right = Math.max(...details.map((detail) => textWidth(detail)), 20) + 20;
  const shown = data.bars.filter((bar) => bar.value !== null);
  const domain = valueDomain([...data.bars, ...(data.reference ? [data.reference] : [])]);
  const whiskers = shown.filter((bar) => bar.lower !== null && bar.upper !== null);

  const plot = plotDrawing(size, height, {
    marginTop: top,
    marginBottom: 10,
    marginLeft: left,
    marginRight: narrow ? 16 : right,
    x: {domain},
    y: {type: "band", domain: names, padding: narrow ? 0.62 : 0.36, align: narrow ? 1 : 0.5},
    marks: [
      Plot.barX(shown, {y: "label", x1: 0, x2: "value", fill: ink.us}),
      // The casing keeps a whisker visible on the bar as well as off it.
      Plot.ruleY(whiskers, {y: "label", x1: "lower", x2: "upper", stroke: ink.plate, strokeWidth: 6}),
      Plot.ruleY(whiskers, {y: "label", x1: "lower", x2: "upper", stroke: ink.edge, strokeWidth: 2.5})
    ]
  });

  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const words = select<SVGSVGElement, unknown>(plot).append("g");
  words
    .append("path")
    .attr("d", `M${x(0)},${top}V${height - 8}`)
    .attr("stroke", ink.soft);
  data.bars.forEach((bar, index) => {
    const middle = y(bar.label);
    const above = middle - row * 0.42;
    const lines = narrow ? [bar.label] : wrap(bar.label, 210).split("\n");
    lines.forEach((line, place) => {
      words
        .append("text")
        .attr("x", narrow ? x(0) : left - 12)
        .attr("y", narrow ? above : middle + (place - (lines.length - 1) / 2) * 14)
        .attr("dy", "0.35em")
        .attr("text-anchor", narrow ? "start" : "end")
        .text(line);
    });
    words
      .append("text")
      .attr("x", size.width - (narrow ? 2 : 8))
      .attr("y", narrow ? above : middle)
      .attr("dy", "0.35em")
      .attr("text-anchor", "end")
      .attr("fill", ink.text)
      .text(details[index] ?? "");
    if (bar.value === null)
      words
        .append("text")
        .attr("x", x(0) + 8)
        .attr("y", middle)
        .attr("dy", "0.35em")
        .attr("fill", ink.soft)
        .text(formatPoint(bar, data));
  });
  if (data.reference) {
    const at = x(data.reference.value);
    const text = `${data.reference.label} ${formatValue(data.reference.value, data)}`;
    const half = textWidth(text) / 2;
    words
      .append("path")
      .attr("d", `M${at},${top - 6}V${height - 8}`)
      .attr("stroke", ink.text)
      .attr("stroke-width", 1.5)
      .attr("stroke-dasharray", "2,3");
    words
      .append("text")
      .attr("x", Math.max(half, Math.min(size.width - half, at)))
      .attr("y", 14)
      .attr("text-anchor", "middle")
      .text(text);
  }
  return plot;
}
