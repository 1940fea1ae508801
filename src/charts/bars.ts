import * as Plot from "@observablehq/plot";
import type {ChartPoint, ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing, wordsOver} from "./drawing/drawing.js";
import {ink} from "./drawing/ink.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {wrapName} from "./drawing/wrap-name.js";
import {write} from "./drawing/write.js";
import {formatDetail, formatPoint, formatValue} from "./format-value.js";

export interface BarsData extends ChartUnit {
  /** In the order to draw them, top first: the caller's order, which must not depend on hidden figures. */
  readonly bars: readonly ChartPoint[];
  /** A line through all bars, named above it: `All ages`. */
  readonly reference?: {readonly label: string; readonly value: number} | undefined;
}

/**
 * Bars from zero, one for each category, with its 95% interval as a whisker and its counts at the right edge. A hidden
 * figure is a symbol at the baseline, without a mark. On a phone each name is above its bar.
 */
export function bars(data: BarsData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const detailOf = (bar: ChartPoint) => (bar.value === null ? "" : formatDetail(bar, data));
  const detailWidth = Math.max(20, ...data.bars.map((bar) => textWidth(detailOf(bar))));
  const linesOf = (bar: ChartPoint) => wrapName(bar.label, narrow ? size.width - detailWidth - 22 : 210);
  const names = data.bars.map(linesOf);
  const lineCount = Math.max(1, ...names.map((lines) => lines.length));
  const left = narrow ? 4 : Math.max(40, ...names.flat().map((line) => textWidth(line))) + 18;
  const above = narrow ? lineCount * 15 + 5 : 0;
  const row = narrow ? above + 26 : Math.max(34, lineCount * 15 + 8);
  const top = data.reference ? 30 : 8;
  const height = top + data.bars.length * row + 10;
  const shown = data.bars.filter((bar) => bar.value !== null);
  const whiskers = shown.filter((bar) => bar.lower !== null && bar.upper !== null);
  const whisker = {y: "label", x1: "lower", x2: "upper", dy: above / 2} as const;

  const plot = plotDrawing(size, height, {
    marginTop: top,
    marginBottom: 10,
    marginLeft: left,
    marginRight: narrow ? 16 : detailWidth + 20,
    x: {domain: valueDomain([...data.bars, ...(data.reference ? [data.reference] : [])], true, size.upTo)},
    y: {type: "band", domain: data.bars.map((bar) => bar.label), padding: 0},
    marks: [
      Plot.barX(shown, {
        y: "label",
        x1: 0,
        x2: "value",
        fill: ink.us,
        insetTop: above + (narrow ? 4 : (row - 22) / 2),
        insetBottom: narrow ? 4 : (row - 22) / 2
      }),
      // The light rim keeps a whisker visible on the bar as well as beyond it.
      Plot.ruleY(whiskers, {...whisker, stroke: ink.plate, strokeWidth: 6}),
      Plot.ruleY(whiskers, {...whisker, stroke: ink.edge, strokeWidth: 2.5})
    ]
  });

  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const words = wordsOver(plot);
  words
    .append("path")
    .attr("d", `M${x(0)},${top}V${height - 8}`)
    .attr("stroke", ink.soft);
  if (data.reference) {
    const at = x(data.reference.value);
    words
      .append("path")
      .attr("d", `M${at},${top - 6}V${height - 8}`)
      .attr("stroke", ink.text)
      .attr("stroke-width", 1.5)
      .attr("stroke-dasharray", "2,3");
    const text = `${data.reference.label} ${formatValue(data.reference.value, data)}`;
    const half = textWidth(text) / 2;
    write(words, {
      x: Math.max(half, Math.min(size.width - half, at)),
      y: 10,
      anchor: "middle",
      text
    });
  }
  for (const bar of data.bars) {
    const middle = y(bar.label);
    const lines = linesOf(bar);
    const firstLine = narrow
      ? middle - row / 2 + above - lines.length * 15 + 10
      : middle - (lines.length - 1) * 7.5;
    lines.forEach((line, place) => {
      write(words, {
        x: narrow ? x(0) + 8 : left - 12,
        y: firstLine + place * 15,
        anchor: narrow ? "start" : "end",
        halo: narrow,
        text: line
      });
    });
    write(words, {
      x: size.width - (narrow ? 2 : 8),
      y: narrow ? firstLine : middle,
      anchor: "end",
      halo: narrow,
      text: detailOf(bar)
    });
    if (bar.value !== null)
      size.onPoint?.({series: bar.label, period: null, x: x(bar.value), y: middle + above / 2});
    else write(words, {x: x(0) + 8, y: middle + above / 2, fill: ink.soft, text: formatPoint(bar, data)});
  }
  return plot;
}
