import {scaleLinear} from "d3";
import {required} from "../contract/required.js";
import type {ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {type EndLabel, endLabels} from "./drawing/end-labels.js";
import {ink, shades} from "./drawing/ink.js";
import {px} from "./drawing/px.js";
import {textWidth} from "./drawing/text-width.js";
import {write} from "./drawing/write.js";
import {formatValue} from "./format-value.js";

/** A council's figure, ours among them. */
export interface RankedDot {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly role: "us" | "compared" | "other";
}

export interface RankedColumnData extends ChartUnit {
  readonly dots: readonly RankedDot[];
  readonly england: number | null;
  /** Where one shade gives way to the next. */
  readonly cuts: readonly number[];
  /** Our 95% limits; null where chance cannot be worked out. */
  readonly limits: {readonly lower: number; readonly upper: number} | null;
}

/** More names than this at one side cannot be read. */
const MOST_NAMES = 14;

/**
 * All councils on one scale from zero, side by side where they are close: ours large with its 95% interval, rings round those
 * it is compared with, England dashed, the lowest and the highest named. The bar at the left is the key to the shades.
 */
export function rankedColumn(data: RankedColumnData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 460 : 520;
  const [top, bottom] = [14, height - 12];
  const svg = emptyDrawing(size, height);
  const highest = Math.max(
    0,
    ...data.dots.map(({value}) => value),
    ...(data.england === null ? [] : [data.england]),
    ...(data.limits === null ? [] : [data.limits.upper])
  );
  const lowest = Math.min(0, ...data.dots.map(({value}) => value));
  const y = scaleLinear([lowest, highest * 1.03 || 1], [bottom, top]);
  const letters = narrow ? 11 : 12;
  const texts = namedDots(data).map((dot) => ({dot, text: `${dot.label} ${formatValue(dot.value, data)}`}));
  const bar = narrow ? 34 : 48;
  const names = 34 + Math.max(60, ...texts.map(({text, dot}) => textWidth(text, letters, dot.role === "us")));
  const radius = narrow ? 2.8 : 4;
  const middle = (bar + 14 + size.width - names) / 2;

  const bounds = [lowest, ...data.cuts.filter((cut) => cut > lowest && cut < highest), highest];
  bounds.slice(1).forEach((upper, index) => {
    const lower = required(bounds[index], "the lower end");
    svg
      .append("rect")
      .attr("x", bar)
      .attr("width", 9)
      .attr("y", px(y(upper)))
      .attr("height", px(y(lower) - y(upper)))
      .attr("fill", required(shades[Math.min(index, shades.length - 1)], "a shade"))
      .attr("stroke", ink.otherDot)
      .attr("stroke-width", 0.6);
  });
  for (const bound of bounds)
    write(svg, {
      x: bar - 5,
      y: y(bound),
      anchor: "end",
      size: 11,
      fill: ink.soft,
      text: formatValue(bound, data)
    });

  if (data.limits !== null)
    svg
      .append("path")
      .attr("d", `M${px(middle)},${px(y(data.limits.lower))}V${px(y(data.limits.upper))}`)
      .attr("stroke", ink.usBand)
      .attr("stroke-width", 22);
  if (data.england !== null)
    svg
      .append("path")
      .attr("d", `M${bar + 14},${px(y(data.england))}H${px(size.width - names + 4)}`)
      .attr("stroke", ink.england)
      .attr("stroke-width", 1.6)
      .attr("stroke-dasharray", "5,3");

  const placed = swarm(data.dots, {y, radius, middle});
  const dotted = (some: typeof placed, width: number, stroke: string) => {
    if (some.length > 0)
      svg
        .append("path")
        .attr("d", some.map((dot) => `M${px(dot.x)},${px(dot.y)}h0`).join(""))
        .attr("stroke", stroke)
        .attr("stroke-width", width)
        .attr("stroke-linecap", "round");
  };
  dotted(placed, radius * 2 + 1.2, ink.otherDot);
  shades.forEach((shade, step) => {
    dotted(
      placed.filter((dot) => dot.step === step),
      radius * 2 - 0.4,
      shade
    );
  });
  const rings = placed.filter(({role}) => role === "compared");
  dotted(rings, radius * 2 + 3.4, ink.text);
  dotted(rings, radius * 2 - 0.4, ink.plate);
  const ours = placed.filter(({role}) => role === "us");
  dotted(ours, radius * 2 + 7, ink.plate);
  dotted(ours, radius * 2 + 4.5, ink.us);

  const named = texts.map(({dot, text}): EndLabel => {
    const {x, y: height} = required(
      placed.find((one) => one.label === dot.label && one.value === dot.value),
      "a dot"
    );
    return {text, role: dot.role === "us" ? "us" : "other", x, y: height};
  });
  if (data.england !== null)
    named.push({
      text: `England ${formatValue(data.england, data)}`,
      role: "england",
      x: size.width - names,
      y: y(data.england)
    });
  const node = svg.node() as SVGSVGElement;
  endLabels(node, named, {left: size.width - names + 28, low: 8, high: height - 8, size: letters});
  return node;
}

/** The dots to name: ours, those it is compared with unless they are many, the lowest and the highest. */
function namedDots({dots}: RankedColumnData): readonly RankedDot[] {
  const sorted = dots.toSorted((one, other) => one.value - other.value);
  const compared = dots.filter(({role}) => role === "compared");
  const ends = [sorted[0], sorted.at(-1)].flatMap((dot) =>
    dot === undefined || dot.role !== "other" ? [] : [dot]
  );
  return [
    ...dots.filter(({role}) => role === "us"),
    ...(compared.length <= MOST_NAMES ? compared : []),
    ...new Set(ends)
  ];
}

/** Dots at their heights, each as near to the middle as those before it leave room for. */
function swarm(
  dots: readonly RankedDot[],
  {y, radius, middle}: {y: (value: number) => number; radius: number; middle: number}
): readonly (RankedDot & {readonly x: number; readonly y: number})[] {
  const room = 2 * radius + 1.4;
  const placed: (RankedDot & {x: number; y: number})[] = [];
  // Ours first, so that it is in the middle.
  const order = dots.toSorted(
    (one, other) => Number(other.role === "us") - Number(one.role === "us") || one.value - other.value
  );
  for (const dot of order) {
    const at = y(dot.value);
    const near = placed.filter((other) => Math.abs(other.y - at) < room);
    const free = (x: number) => near.every((other) => Math.hypot(other.x - x, other.y - at) >= room - 0.01);
    let off = 0;
    while (!free(middle + off)) off = off > 0 ? -off : -off + room / 4;
    placed.push({...dot, x: middle + off, y: at});
  }
  return placed;
}
