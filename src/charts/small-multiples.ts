import {scaleLinear, scalePoint} from "d3";
import type {ChartSeries, ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {ink, textInk} from "./drawing/ink.js";
import {lineOverGaps} from "./drawing/line-over-gaps.js";
import {scalePixels} from "./drawing/scale-pixels.js";
import {valueDomain} from "./drawing/value-domain.js";
import {wrapName} from "./drawing/wrap-name.js";
import {write} from "./drawing/write.js";
import {formatPoint} from "./format-value.js";

export interface SmallMultiplesData extends ChartUnit {
  /** One panel each, in the caller's order. */
  readonly panels: readonly ChartSeries[];
  /** The axis, oldest first, where the labels do not sort by themselves. */
  readonly periods?: readonly string[];
  /** Drawn dashed in every panel: England, or the total. */
  readonly reference?: ChartSeries | undefined;
}

/** The same small chart for each area or category, all on one scale from zero, with the reference dashed in each. */
export function smallMultiples(data: SmallMultiplesData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  // Rows of equal length where possible: six panels are three and three, not five and one.
  const count = Math.max(1, data.panels.length);
  const columns = Math.ceil(count / Math.ceil(count / (narrow ? 2 : 5)));
  const gap = narrow ? 18 : 24;
  const wide = (size.width - gap * (columns - 1)) / columns;
  // Names are bold, and bold letters are a little wider than those that names are wrapped by.
  const names = data.panels.map((panel) => wrapName(panel.label, wide / 1.06));
  const more = 15 * (Math.max(1, ...names.map((lines) => lines.length)) - 1);
  const tall = 122 + more;
  const rows = Math.ceil(data.panels.length / columns);
  const svg = emptyDrawing(size, rows * (tall + 14));
  const all = [...data.panels, ...(data.reference ? [data.reference] : [])];
  const [, highest] = valueDomain(
    all.flatMap((series) => series.points.map(({value}) => ({value}))),
    true,
    size.upTo
  );
  const periods =
    data.periods ?? [...new Set(all.flatMap((series) => series.points.map(({label}) => label)))].sort();
  const floor = tall - 22;
  // The left margin has room for half of a symbol, which is centred on its point.
  const x = scalePixels(scalePoint(periods, [8, wide - 40]));
  const y = scaleLinear([0, highest], [floor, 34 + more]);
  const path = lineOverGaps((point) => x(point.label), y);

  data.panels.forEach((panel, index) => {
    const left = (index % columns) * (wide + gap);
    const top = Math.floor(index / columns) * (tall + 14);
    const stroke = panel.role === "us" ? ink.us : ink.edge;
    const group = svg.append("g").attr("transform", `translate(${left},${top})`);
    for (const [place, text] of (names[index] ?? []).entries())
      write(group, {
        x: 0,
        y: 10 + 15 * place,
        bold: true,
        fill: textInk(panel.role === "us" ? "us" : "england"),
        text
      });
    group
      .append("path")
      .attr("d", `M0,${floor}H${wide - 36}`)
      .attr("stroke", ink.soft);
    if (data.reference)
      group
        .append("path")
        .attr("d", path(data.reference.points))
        .attr("fill", "none")
        .attr("stroke", ink.england)
        .attr("stroke-width", 1.5)
        .attr("stroke-dasharray", "4,3");
    group
      .append("path")
      .attr("d", path(panel.points))
      .attr("fill", "none")
      .attr("stroke", stroke)
      .attr("stroke-width", panel.role === "us" ? 3 : 2);
    const last = panel.points.at(-1);
    for (const point of panel.points)
      if (point.value !== null)
        size.onPoint?.({
          series: panel.label,
          period: point.label,
          x: left + x(point.label),
          y: top + y(point.value)
        });
      else
        write(group, {
          x: x(point.label),
          y: floor - 9,
          size: 11,
          anchor: "middle",
          fill: ink.soft,
          text: formatPoint(point, data)
        });
    if (last && last.value !== null) {
      const at = x(last.label);
      group.append("circle").attr("cx", at).attr("cy", y(last.value)).attr("r", 4).attr("fill", stroke);
      write(group, {
        x: at + 9,
        y: y(last.value),
        bold: true,
        fill: panel.role === "us" ? ink.us : ink.text,
        text: formatPoint(last, data)
      });
    }
    const year = (label: string, at: number, anchor: "start" | "end") =>
      write(group, {x: at, y: tall - 9, size: 12, anchor, fill: ink.soft, text: label});
    const [first] = periods;
    const newest = periods.at(-1);
    if (first !== undefined) year(first, 0, "start");
    if (newest !== undefined && newest !== first) year(newest, wide - 36, "end");
  });
  return svg.node() as SVGSVGElement;
}
