import {max, scaleBand, scaleLinear} from "d3";
import type {ChartSize} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {ink} from "./drawing/ink.js";
import {scalePixels} from "./drawing/scale-pixels.js";
import {write} from "./drawing/write.js";

/** One month: how many fell due, and how many of those were on time. Null when hidden. */
export interface Month {
  /** `Apr`; kept to three letters so that twelve fit. */
  readonly label: string;
  readonly due: number | null;
  readonly onTime: number | null;
}

export interface MonthsData {
  readonly months: readonly Month[];
}

const share = (month: Month): string =>
  month.due === null || month.onTime === null
    ? "[c]"
    : month.due === 0
      ? "none due"
      : `${Math.round((100 * month.onTime) / month.due)}%`;

/** Months as outlines of the reviews due, filled by those on time, so that the gap shows. Upright where there is room. */
export function months(data: MonthsData, size: ChartSize): SVGSVGElement {
  return isNarrow(size) ? lying(data, size) : standing(data, size);
}

function standing(data: MonthsData, size: ChartSize): SVGSVGElement {
  const height = 270;
  const floor = height - 48;
  const svg = emptyDrawing(size, height).attr("text-anchor", "middle");
  const bands = scaleBand(
    data.months.map((month) => month.label),
    [4, size.width - 4]
  ).paddingInner(0.28);
  const x = scalePixels(bands);
  const wide = bands.bandwidth();
  const y = scaleLinear([0, max(data.months, (month) => month.due) ?? 1], [floor, 28]);
  svg.append("path").attr("d", `M0,${floor}H${size.width}`).attr("stroke", ink.soft);
  for (const month of data.months) {
    const left = x(month.label);
    const middle = left + wide / 2;
    const top = month.due === null ? floor : y(month.due);
    if (month.due !== null)
      svg
        .append("rect")
        .attr("x", left + 0.75)
        .attr("y", top)
        .attr("width", wide - 1.5)
        .attr("height", floor - top)
        .attr("fill", "none")
        .attr("stroke", ink.edge)
        .attr("stroke-width", 1.5);
    if (month.onTime !== null)
      svg
        .append("rect")
        .attr("x", left)
        .attr("y", y(month.onTime))
        .attr("width", wide)
        .attr("height", floor - y(month.onTime))
        .attr("fill", ink.us);
    write(svg, {x: middle, y: top - 12, bold: true, text: share(month)});
    write(svg, {x: middle, y: floor + 14, text: month.label});
    write(svg, {
      x: middle,
      y: floor + 30,
      size: 12,
      fill: ink.soft,
      text: month.due === null || month.onTime === null ? "" : `${month.onTime}/${month.due}`
    });
  }
  return svg.node() as SVGSVGElement;
}

function lying(data: MonthsData, size: ChartSize): SVGSVGElement {
  const row = 26;
  const height = data.months.length * row + 8;
  const svg = emptyDrawing(size, height);
  const x = scaleLinear([0, max(data.months, (month) => month.due) ?? 1], [40, size.width - 88]);
  data.months.forEach((month, index) => {
    const top = 8 + index * row;
    write(svg, {x: 0, y: top + 9, text: month.label});
    if (month.onTime !== null)
      svg
        .append("rect")
        .attr("x", 40)
        .attr("y", top)
        .attr("width", x(month.onTime) - 40)
        .attr("height", 18)
        .attr("fill", ink.us);
    if (month.due !== null)
      svg
        .append("rect")
        .attr("x", 40)
        .attr("y", top)
        .attr("width", x(month.due) - 40)
        .attr("height", 18)
        .attr("fill", "none")
        .attr("stroke", ink.edge)
        .attr("stroke-width", 1.5);
    const counts = month.due === null || month.onTime === null ? "" : `${month.onTime}/${month.due} `;
    write(svg, {x: size.width - 2, y: top + 9, anchor: "end", text: `${counts}${share(month)}`});
  });
  return svg.node() as SVGSVGElement;
}
