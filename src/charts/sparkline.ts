import {line, scaleLinear, scalePoint} from "d3";
import type {ChartPoint, ChartSize, ChartUnit} from "./chart-point.js";
import {emptyDrawing} from "./drawing.js";
import {endLabels} from "./end-labels.js";
import {formatPoint, formatValue} from "./format-value.js";
import {ink} from "./ink.js";
import {textWidth} from "./text-width.js";
import {valueDomain} from "./value-domain.js";
import {write} from "./write.js";

export interface SparklineData extends ChartUnit {
  /** Our name, for the label at the end of the line. */
  readonly name: string;
  /** Ours over time, oldest first. */
  readonly points: readonly ChartPoint[];
  /** England's latest figure: the heavy tick of the post. */
  readonly england?: number | null;
  /** The neighbours' latest figures: its thin grey ticks. Those not available are left out. */
  readonly neighbours?: readonly number[];
  /** A further mark to name on the post: the neighbours' median, or residents. */
  readonly beside?: {readonly label: string; readonly value: number} | undefined;
  /** A band that guidance or a target sets. */
  readonly band?: {readonly from: number; readonly to: number} | undefined;
}

/** Our line from zero, then a post on which England and the neighbours stand at the same scale. */
export function sparkline(data: SparklineData, size: ChartSize): SVGSVGElement {
  const height = 104;
  const floor = height - 26;
  const first = data.points[0];
  const last = data.points.at(-1);
  const neighbours = data.neighbours ?? [];
  const posted = data.england !== null && data.england !== undefined;
  const hasPost = posted || neighbours.length > 0 || data.beside !== undefined;
  const ends = [
    ...(last?.value !== null && last
      ? [{text: `${data.name} ${formatPoint(last, data)}`, role: "us" as const, value: last.value}]
      : []),
    ...(posted
      ? [
          {
            text: `England ${formatValue(data.england ?? 0, data)}`,
            role: "england" as const,
            value: data.england ?? 0
          }
        ]
      : []),
    ...(data.beside
      ? [
          {
            text: `${data.beside.label} ${formatValue(data.beside.value, data)}`,
            role: "other" as const,
            value: data.beside.value
          }
        ]
      : [])
  ];
  const words = Math.max(40, ...ends.map((end) => textWidth(end.text, 12, end.role !== "other"))) + 4;
  const right = size.width - words - (hasPost ? 44 : 18);
  const post = right + 22;
  const x = scalePoint(
    data.points.map((point) => point.label),
    [6, right]
  );
  const [, highest] = valueDomain([
    ...data.points.map(({value}) => ({value})),
    ...neighbours.map((value) => ({value})),
    ...ends,
    ...(data.band ? [{value: data.band.to}] : [])
  ]);
  const y = scaleLinear([0, highest], [floor, 12]);

  const svg = emptyDrawing(size, height);
  if (data.band)
    svg
      .append("rect")
      .attr("x", 0)
      .attr("width", right + 6)
      .attr("y", y(data.band.to))
      .attr("height", y(data.band.from) - y(data.band.to))
      .attr("fill", ink.grid);
  svg
    .append("path")
    .attr("d", `M0,${floor}H${right + 6}`)
    .attr("stroke", ink.soft);
  const path = line<ChartPoint>(
    (point) => x(point.label) ?? 0,
    (point) => y(point.value ?? 0)
  ).defined((point) => point.value !== null);
  svg
    .append("path")
    .attr("d", path(data.points))
    .attr("fill", "none")
    .attr("stroke", ink.us)
    .attr("stroke-width", 2.5);
  for (const point of data.points) {
    const at = x(point.label) ?? 0;
    if (point.value === null)
      write(svg, {
        x: at,
        y: floor - 9,
        size: 11,
        anchor: "middle",
        fill: ink.soft,
        text: formatPoint(point, data)
      });
    else
      svg
        .append("circle")
        .attr("cx", at)
        .attr("cy", y(point.value))
        .attr("r", point === last ? 4.5 : data.points.length > 8 ? 0 : 2.8)
        .attr("fill", ink.us);
  }
  const tick = (value: number, reach: number, stroke: string, width: number) =>
    svg
      .append("path")
      .attr("d", `M${post - reach},${y(value)}H${post + reach}`)
      .attr("stroke", stroke)
      .attr("stroke-width", width);
  for (const value of neighbours) tick(value, 5, ink.otherDot, 1.25);
  if (data.beside) tick(data.beside.value, 7, ink.edge, 1.75);
  if (posted) tick(data.england ?? 0, 9, ink.england, 3);
  endLabels(
    svg.node() as SVGSVGElement,
    ends.map((end) => ({
      text: end.text,
      role: end.role,
      x: end.role === "us" ? right : post + 4,
      y: y(end.value)
    })),
    {left: size.width - words, low: 10, high: floor, size: 12}
  );
  const year = (point: ChartPoint | undefined, at: number, anchor: "start" | "end") =>
    write(svg, {
      x: at,
      y: height - 12,
      size: 12,
      anchor,
      fill: ink.soft,
      text: point?.label ?? ""
    });
  year(first, 0, "start");
  if (last !== first) year(last, right + 6, "end");
  return svg.node() as SVGSVGElement;
}
