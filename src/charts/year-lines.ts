import {scaleLinear} from "d3";
import {required} from "../contract/required.js";
import type {ChartSize, ChartUnit, Role} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {endLabels} from "./drawing/end-labels.js";
import {ink, lineInk} from "./drawing/ink.js";
import {px} from "./drawing/px.js";
import {textWidth} from "./drawing/text-width.js";
import {write} from "./drawing/write.js";
import {formatValue} from "./format-value.js";

/** One area over the years. */
export interface YearLine {
  readonly label: string;
  readonly role: Role;
  /** A figure for each of the years; one without a value leaves a gap. */
  readonly points: readonly YearPoint[];
}

interface YearPoint {
  readonly value: number | null;
  /** Why there is no value; `c` is written where ours is hidden. */
  readonly symbol: string;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface YearLinesData extends ChartUnit {
  /** The years that end, every one from the first to the last. */
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** Years from which figures are not to be compared with those before. */
  readonly breaks: readonly number[];
}

const ORDER: Readonly<Record<Role, number>> = {other: 0, england: 1, us: 2};

/** More lines than this cannot be named at their ends. */
const MOST_NAMES = 14;

/**
 * Many years of many areas: ours heavy with its 95% band, England dashed, others thin and grey. A gap is left where there is no
 * figure, with its symbol where ours is hidden; a line that begins late begins with an open dot; a dotted upright
 * marks a year from which figures are counted otherwise.
 */
export function yearLines(data: YearLinesData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 300 : 360;
  const {years} = data;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const svg = emptyDrawing(size, height);
  const lines = [...data.lines].sort((one, other) => ORDER[one.role] - ORDER[other.role]);
  const drawn = lines.flatMap(({role, points}) =>
    points.flatMap(({value, upper}) => [
      ...(value === null ? [] : [value]),
      ...(role === "us" && upper !== null ? [upper] : [])
    ])
  );
  const [lowest, highest] = [Math.min(0, ...drawn), Math.max(1e-9, ...drawn)];
  const others = lines.filter(({role}) => role === "other");
  const isNamed = ({role}: YearLine) => role !== "other" || (others.length <= MOST_NAMES && !narrow);
  const ends = lines.flatMap((line) => {
    const at = line.points.findLastIndex(({value}) => value !== null);
    const value = line.points[at]?.value;
    return at < 0 || value === null || value === undefined || !isNamed(line)
      ? []
      : [{line, year: years[at] ?? last, value, text: `${line.label} ${formatValue(value, data)}`}];
  });
  const room = Math.min(
    size.width * 0.4,
    Math.max(40, ...ends.map(({text, line}) => textWidth(text, 12, line.role !== "other"))) + 40
  );
  const y = scaleLinear([lowest, highest], [height - 30, 18]).nice(4);
  const left = Math.max(...y.ticks(4).map((tick) => textWidth(formatValue(tick, data), 12))) + 14;
  const x = scaleLinear([first, Math.max(last, first + 1)], [left, size.width - room]);
  for (const tick of y.ticks(4)) {
    svg
      .append("path")
      .attr("d", `M${left},${px(y(tick))}H${px(size.width - room)}`)
      .attr("stroke", ink.grid);
    write(svg, {
      x: left - 8,
      y: y(tick),
      anchor: "end",
      size: 12,
      fill: ink.soft,
      text: formatValue(tick, {...data, decimals: Number.isInteger(tick) ? 0 : 1})
    });
  }
  svg
    .append("path")
    .attr("d", `M${left},${px(y(lowest))}H${px(size.width - room)}`)
    .attr("stroke", ink.soft);
  for (const year of namedYears(first, last, narrow ? 3 : 6))
    write(svg, {x: x(year), y: height - 12, anchor: "middle", size: 12, fill: ink.soft, text: String(year)});
  for (const year of data.breaks) {
    svg
      .append("path")
      .attr("d", `M${px(x(year - 0.5))},14V${height - 30}`)
      .attr("stroke", ink.soft)
      .attr("stroke-dasharray", "2,3");
    write(svg, {
      x: x(year - 0.5) + 4,
      y: 10,
      size: 11,
      fill: ink.soft,
      text: `change in ${year}`
    });
  }
  const spotOf = (at: number, value: number | null): string =>
    `${px(x(required(years[at], "a year")))},${px(y(required(value, "a value to draw")))}`;
  for (const {role, points} of lines) {
    if (role !== "us") continue;
    for (const run of runs(points, ({lower, upper}) => lower !== null && upper !== null)) {
      const edge = (side: "lower" | "upper", order: readonly number[]) =>
        order.map((at) => spotOf(at, required(points[at], "a point")[side])).join("L");
      svg
        .append("path")
        .attr("d", `M${edge("upper", run)}L${edge("lower", run.toReversed())}Z`)
        .attr("fill", ink.usBand);
    }
  }
  for (const {role, points} of lines) {
    const spans = runs(points, ({value}) => value !== null);
    const spot = (at: number) => spotOf(at, required(points[at], "a point").value);
    const way = spans.map((run) => `M${run.map(spot).join("L")}${run.length === 1 ? "h0" : ""}`).join("");
    if (way === "") continue;
    const path = svg
      .append("path")
      .attr("d", way)
      .attr("fill", "none")
      .attr("stroke", lineInk(role))
      .attr("stroke-width", {us: 3, england: 2, other: 1.3}[role])
      .attr("stroke-linecap", "round")
      .attr("stroke-linejoin", "round");
    if (role === "england") path.attr("stroke-dasharray", "5,3");
    const start = spans[0]?.[0];
    if (start !== undefined && start > 0 && role !== "england")
      svg
        .append("circle")
        .attr("cx", px(x(required(years[start], "a year"))))
        .attr("cy", px(y(required(required(points[start], "a point").value, "a value"))))
        .attr("r", role === "us" ? 4.5 : 2.5)
        .attr("fill", ink.plate)
        .attr("stroke", role === "us" ? ink.us : ink.otherDot)
        .attr("stroke-width", role === "us" ? 2 : 1.2);
    if (role === "us")
      points.forEach(({value, symbol}, at) => {
        if (value === null && symbol === "c")
          write(svg, {
            x: x(years[at] ?? first),
            y: height - 40,
            anchor: "middle",
            size: 11,
            fill: ink.soft,
            text: "[c]"
          });
      });
  }
  const node = svg.node() as SVGSVGElement;
  endLabels(
    node,
    ends.map(({line, year, value, text}) => ({text, role: line.role, x: x(year), y: y(value)})),
    {left: size.width - room + 26, low: 10, high: height - 34, size: 12}
  );
  return node;
}

/** Years to name below the axis: the first, the last, and some between, evenly apart. */
function namedYears(first: number, last: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, most - 1)));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** The places of points that fulfil something, in runs without a gap. */
function runs<Point>(
  points: readonly Point[],
  fits: (point: Point) => boolean
): readonly (readonly number[])[] {
  const found: number[][] = [];
  points.forEach((point, at) => {
    if (!fits(point)) return;
    const run = found.at(-1);
    if (run !== undefined && run.at(-1) === at - 1) run.push(at);
    else found.push([at]);
  });
  return found;
}
