import * as Plot from "@observablehq/plot";
import {select} from "d3";
import {required} from "../contract/required.js";
import type {ChartPoint, ChartSeries, ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing} from "./drawing/drawing.js";
import {type EndLabel, endLabels} from "./drawing/end-labels.js";
import {ink, lineInk} from "./drawing/ink.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {write} from "./drawing/write.js";
import {formatPoint, formatValue} from "./format-value.js";

export interface TrendData extends ChartUnit {
  /** Points share one list of periods, oldest first; ours may come anywhere and is drawn on top. */
  readonly series: readonly ChartSeries[];
  /** The axis, oldest first, where the labels do not sort by themselves: `Apr 2018`, `May 2018`… */
  readonly periods?: readonly string[];
  /** False lets the axis start near the lowest figure. */
  readonly startAtZero?: boolean;
  /** False leaves out our 95% band. */
  readonly intervals?: boolean;
}

const drawingOrder = {other: 0, england: 1, us: 2} as const;

const isShown = (point: ChartPoint): point is ChartPoint & {readonly value: number} => point.value !== null;

const lastShown = (points: readonly ChartPoint[]) => points.findLast(isShown);

/** The series to name. A phone has room for ours, England, and the highest and lowest of the others. */
function named(series: readonly ChartSeries[], narrow: boolean): readonly ChartSeries[] {
  if (!narrow) return series;
  const end = (one: ChartSeries) => lastShown(one.points)?.value ?? Number.NaN;
  const others = series
    .filter((one) => one.role === "other" && lastShown(one.points))
    .sort((a, b) => end(b) - end(a));
  const ends = new Set([others[0], others.at(-1)]);
  return series.filter((one) => one.role !== "other" || ends.has(one));
}

/** At most `room` periods to name below the axis, evenly apart, with the first one and, where possible, the last. */
function namedPeriods(periods: readonly string[], room: number): string[] {
  const last = periods.length - 1;
  const fitting = [1, 2, 3, 4, 6, 12, 24].filter((stride) => last / stride < room);
  // Best is a step that names the last one too; of quarters or months, a step that names the start of each year.
  const step =
    fitting.find((stride) => last % stride === 0) ??
    fitting.find((stride) => 12 % stride === 0 || stride === 24) ??
    last;
  return periods.filter((_, index) => index % Math.max(1, step) === 0);
}

/** `Apr 2014` as `2014`: over several years of months a phone has room for the years alone. */
const yearAlone = (label: string): string => label.replace(/^[A-Z][a-z]{2} /, "");

/** A value on the axis: whole numbers without decimals, others with one. */
const tickText = (data: TrendData) => (value: number) =>
  formatValue(value, {unit: data.unit, decimals: Number.isInteger(value) ? 0 : 1});

const FLOOR_ROOM = 30;

/**
 * Lines over time: ours heavy with its 95% band, England dashed, all others thin and grey, each named at its
 * end. A hidden figure breaks the line and leaves its symbol at the baseline; nothing is drawn across the gap.
 */
export function trend(data: TrendData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 240 : 330;
  const series = [...data.series].sort((a, b) => drawingOrder[a.role] - drawingOrder[b.role]);
  const ours = series.filter((one) => one.role === "us");
  const band = data.intervals !== false ? ours.flatMap((one) => one.points) : [];
  const periods =
    data.periods ?? [...new Set(series.flatMap((one) => one.points.map(({label}) => label)))].sort();
  const domain = valueDomain(
    [...series.flatMap((one) => one.points.map(({value}) => ({value}))), ...band],
    data.startAtZero !== false
  );
  const labelled = named(series, narrow).flatMap(({label, role, points}) => {
    const last = lastShown(points);
    return last ? [{role, last, text: `${label} ${formatPoint(last, data)}`}] : [];
  });
  const room = Math.max(24, ...labelled.map((one) => textWidth(one.text, 13, one.role !== "other"))) + 30;
  const marginRight = Math.min(room, size.width * 0.5);
  const plot = plotDrawing(size, height, {
    marginTop: 26,
    marginRight,
    marginBottom: FLOOR_ROOM,
    // Wide enough to keep the number of the first point clear of those of the axis.
    marginLeft: textWidth(tickText(data)(Math.ceil(domain[1]))) + (narrow ? 20 : 34),
    x: {type: "point", domain: periods, padding: 0},
    y: {domain, nice: true},
    marks: [...axes(data, periods, narrow), ...lines(series, band, periods)]
  });

  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const floor = height - FLOOR_ROOM;
  nameOurs(plot, data, ours, {periods, narrow, floor});
  for (const one of series)
    for (const {label, value} of one.points)
      if (value !== null) size.onPoint?.({series: one.label, period: label, x: x(label), y: y(value)});
  endLabels(
    plot,
    labelled.map(
      (one): EndLabel => ({text: one.text, role: one.role, x: x(one.last.label), y: y(one.last.value)})
    ),
    {left: size.width - marginRight + 26, low: 16, high: floor - 4}
  );
  return plot;
}

function axes(data: TrendData, periods: readonly string[], narrow: boolean): Plot.Markish[] {
  const isLong = periods.length > 24;
  return [
    Plot.gridY({stroke: ink.grid, strokeOpacity: 1, ticks: 4}),
    Plot.axisY({
      ticks: 4,
      tickSize: 0,
      tickPadding: narrow ? 12 : 26,
      label: null,
      fill: ink.soft,
      tickFormat: tickText(data)
    }),
    Plot.axisX({
      tickSize: 0,
      label: null,
      fill: ink.soft,
      tickPadding: 10,
      ticks: namedPeriods(periods, narrow ? (isLong ? 3 : 2) : 7),
      tickFormat: (label: string) => (narrow && isLong ? yearAlone(label) : label)
    })
  ];
}

/** Our band at the back, then the lines in their order, then our dots in front. */
function lines(
  series: readonly ChartSeries[],
  band: readonly ChartPoint[],
  periods: readonly string[]
): Plot.Markish[] {
  return [
    Plot.areaY(band, {x: "label", y1: "lower", y2: "upper", fill: ink.usBand}),
    ...series.map((one) =>
      Plot.lineY(one.points, {
        x: "label",
        y: "value",
        stroke: lineInk(one.role),
        strokeWidth: {us: 3, england: 2, other: 1.5}[one.role],
        ...(one.role === "england" ? {strokeDasharray: "5,3"} : {})
      })
    ),
    ...series
      .filter((one) => one.role === "us")
      .map((one) =>
        Plot.dot(one.points, {
          x: "label",
          y: "value",
          // Over many periods, dots of full size would hide the line, and their rims would cut it up.
          r: periods.length > 12 ? 2 : 4.5,
          fill: ink.us,
          stroke: ink.plate,
          strokeWidth: periods.length > 12 ? 0 : 1.5
        })
      )
  ];
}

/** The baseline, with symbols on it where a figure of ours is hidden, and our numbers where there is room for them. */
function nameOurs(
  plot: SVGSVGElement & Plot.Plot,
  data: TrendData,
  ours: readonly ChartSeries[],
  {
    periods,
    narrow,
    floor
  }: {readonly periods: readonly string[]; readonly narrow: boolean; readonly floor: number}
): void {
  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const [first, last] = [periods[0], periods.at(-1)].map((period) => x(required(period, "a period to draw")));
  const words = select<SVGSVGElement, unknown>(plot).append("g").attr("text-anchor", "middle");
  words.append("path").attr("d", `M${first},${floor}H${last}`).attr("stroke", ink.soft);
  const hasRoom = ours.length === 1 && periods.length <= (narrow ? 4 : 7);
  for (const {points} of ours)
    for (const point of points) {
      const text = formatPoint(point, data);
      if (point.value === null) write(words, {x: x(point.label), y: floor - 10, fill: ink.soft, text});
      else if (hasRoom && point !== lastShown(points))
        write(words, {x: x(point.label), y: y(point.value) - 15, bold: true, fill: ink.us, halo: true, text});
    }
}
