import {scaleLinear, scalePoint} from "d3";
import type {ChartPoint, ChartSize, ChartUnit} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {endLabels} from "./drawing/end-labels.js";
import {ink} from "./drawing/ink.js";
import {lineOverGaps} from "./drawing/line-over-gaps.js";
import {scalePixels} from "./drawing/scale-pixels.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {write} from "./drawing/write.js";
import {formatPoint, formatValue} from "./format-value.js";

export interface SparklineData extends ChartUnit {
  /** Our name, for the label at the end of the line. */
  readonly name: string;
  /** Ours over time, oldest first. */
  readonly points: readonly ChartPoint[];
  /** England's latest figure: the heavy tick of the post. */
  readonly england?: number | null;
  /** The neighbours' latest figures: its thin grey ticks. Those not available are left out. */
  readonly neighbours?: readonly number[];
  /** One more mark to name on the post: the neighbours' median, or residents. */
  readonly beside?: {readonly label: string; readonly value: number} | undefined;
  /** A band that guidance or a target sets. */
  readonly band?: {readonly from: number; readonly to: number} | undefined;
}

const HEIGHT = 104;
const FLOOR = HEIGHT - 26;

/** Where things are drawn: our line from the left edge to `right`, then the post at `post`. Pixels. */
interface Place {
  readonly right: number;
  readonly post: number;
  readonly x: (point: ChartPoint) => number;
  readonly y: (value: number) => number;
}

type Drawing = ReturnType<typeof emptyDrawing>;

/** Our line from zero, then a post with England and the neighbours on the same scale. */
export function sparkline(data: SparklineData, size: ChartSize): SVGSVGElement {
  const ends = namesAtTheEnd(data);
  const words = Math.max(40, ...ends.map((end) => textWidth(end.text, 12, end.role !== "other"))) + 4;
  const hasPost = ends.some((end) => end.role !== "us") || (data.neighbours ?? []).length > 0;
  const right = size.width - words - (hasPost ? 44 : 18);
  const across = scalePixels(
    scalePoint(
      data.points.map((point) => point.label),
      [6, right]
    )
  );
  const [, highest] = valueDomain([
    ...data.points.map(({value}) => ({value})),
    ...(data.neighbours ?? []).map((value) => ({value})),
    ...ends,
    ...(data.band ? [{value: data.band.to}] : [])
  ]);
  const place: Place = {
    right,
    post: right + 22,
    x: (point) => across(point.label),
    y: scaleLinear([0, highest], [FLOOR, 12])
  };

  const svg = emptyDrawing(size, HEIGHT);
  drawGround(svg, data, place);
  drawOurs(svg, data, place);
  drawPost(svg, data, place);
  const drawing = svg.node() as SVGSVGElement;
  endLabels(
    drawing,
    ends.map(({text, role, value}) => ({
      text,
      role,
      x: role === "us" ? right : place.post + 4,
      y: place.y(value)
    })),
    {left: size.width - words, low: 10, high: FLOOR, size: 12}
  );
  nameYears(svg, data, right);
  return drawing;
}

/** The figures to name on the right: ours, England's and the further mark's. */
function namesAtTheEnd(data: SparklineData) {
  const last = data.points.at(-1);
  const {england, beside} = data;
  return [
    ...(last && last.value !== null
      ? [{text: `${data.name} ${formatPoint(last, data)}`, role: "us" as const, value: last.value}]
      : []),
    ...(england != null
      ? [{text: `England ${formatValue(england, data)}`, role: "england" as const, value: england}]
      : []),
    ...(beside
      ? [
          {
            text: `${beside.label} ${formatValue(beside.value, data)}`,
            role: "other" as const,
            value: beside.value
          }
        ]
      : [])
  ];
}

/** The band that guidance or a target sets, and the line for zero. */
function drawGround(svg: Drawing, {band}: SparklineData, {right, y}: Place): void {
  if (band)
    svg
      .append("rect")
      .attr("x", 0)
      .attr("width", right + 6)
      .attr("y", y(band.to))
      .attr("height", y(band.from) - y(band.to))
      .attr("fill", ink.grid);
  svg
    .append("path")
    .attr("d", `M0,${FLOOR}H${right + 6}`)
    .attr("stroke", ink.soft);
}

/** Our line and its dots. A hidden figure breaks the line and leaves its symbol at the floor. */
function drawOurs(svg: Drawing, data: SparklineData, {x, y}: Place): void {
  const {points} = data;
  const path = lineOverGaps(x, y);
  svg
    .append("path")
    .attr("d", path(points))
    .attr("fill", "none")
    .attr("stroke", ink.us)
    .attr("stroke-width", 2.5);
  for (const point of points) {
    if (point.value === null) {
      const text = formatPoint(point, data);
      write(svg, {x: x(point), y: FLOOR - 9, size: 11, anchor: "middle", fill: ink.soft, text});
    } else
      svg
        .append("circle")
        .attr("cx", x(point))
        .attr("cy", y(point.value))
        .attr("r", point === points.at(-1) ? 4.5 : points.length > 8 ? 0 : 2.8)
        .attr("fill", ink.us);
  }
}

/** The ticks of the post: neighbours thin, England heavy. */
function drawPost(svg: Drawing, {neighbours = [], beside, england}: SparklineData, {post, y}: Place): void {
  const tick = (value: number, reach: number, stroke: string, width: number) =>
    svg
      .append("path")
      .attr("d", `M${post - reach},${y(value)}H${post + reach}`)
      .attr("stroke", stroke)
      .attr("stroke-width", width);
  for (const value of neighbours) tick(value, 5, ink.otherDot, 1.25);
  if (beside) tick(beside.value, 7, ink.edge, 1.75);
  if (england != null) tick(england, 9, ink.england, 3);
}

/** The first and the last year, below the line. */
function nameYears(svg: Drawing, {points}: SparklineData, right: number): void {
  const [first] = points;
  const last = points.at(-1);
  const year = ({label}: ChartPoint, x: number, anchor: "start" | "end") =>
    write(svg, {x, y: HEIGHT - 12, size: 12, anchor, fill: ink.soft, text: label});
  if (first) year(first, 0, "start");
  if (last && last !== first) year(last, right + 6, "end");
}
