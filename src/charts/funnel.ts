import * as Plot from "@observablehq/plot";
import {range as steps} from "d3";
import type {ChartSize, ChartUnit, Role} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing, wordsOver} from "./drawing/drawing.js";
import {endLabels} from "./drawing/end-labels.js";
import {dotInk, ink, textInk} from "./drawing/ink.js";
import {placeNames} from "./drawing/place-names.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {write} from "./drawing/write.js";
import {formatValue} from "./format-value.js";
import {funnelLimits} from "./funnel-limits.js";

/** An authority by its size and its figure. */
export interface FunnelPoint {
  readonly label: string;
  readonly role: Role;
  /** How many the figure is of: children who live there, or children looked after. */
  readonly size: number;
  readonly value: number;
}

export interface FunnelData extends ChartUnit {
  /** England's figure, in the middle of the funnel. */
  readonly centre: number;
  /** 100 for a share, 10,000 for a rate. */
  readonly per: number;
  readonly points: readonly FunnelPoint[];
  /** What the size axis counts: `Children under 18 who live in the area`. */
  readonly sizeLabel: string;
}

/** What chance alone would give at one size: 19 of 20 areas within `inner`, 998 of 1,000 within `outer`. */
interface ChanceAt {
  readonly at: number;
  readonly inner: ReturnType<typeof funnelLimits>;
  readonly outer: ReturnType<typeof funnelLimits>;
}

const ROOM_BELOW = 52;

/** Figures by size, over the spread that chance alone would give. A dot outside it is a reason to ask, not proof of a problem. */
export function funnel(data: FunnelData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 420 : 430;
  const sizes = data.points.map((point) => point.size);
  const [smallest, largest] = [Math.min(...sizes) * 0.9, Math.max(...sizes) * 1.06];
  const chance = chanceBetween(data, smallest, largest);
  const ends = namesAtTheEnd(data, chance);
  // A phone has no room for a margin of names: dots need it for theirs, and the subtitle says what the bands are.
  const right = narrow ? 8 : Math.max(...ends.map((end) => textWidth(end.text, 12, true))) + 18;
  const edge = size.width - right;
  const plot = plotDrawing(size, height, {
    marginTop: 24,
    marginRight: right,
    marginBottom: ROOM_BELOW,
    marginLeft: 24,
    x: {domain: [smallest, largest]},
    y: {
      domain: valueDomain(
        [...data.points, ...chance.map(({outer}) => ({value: outer.high, lower: outer.low}))],
        false
      ),
      nice: true
    },
    marks: marksOf(data, chance, narrow),
    r: {type: "identity"}
  });
  const words = wordsOver(plot);
  words
    .append("path")
    .attr("d", `M24,${height - ROOM_BELOW}H${edge}`)
    .attr("stroke", ink.soft);
  write(words, {x: 4, y: height - 12, fill: ink.soft, text: data.sizeLabel});
  nameDots(plot, words, data, {narrow, edge});
  if (narrow) return plot;
  const y = pixels(plot, "y");
  endLabels(
    plot,
    ends.map(({text, role, value}) => ({text, role, x: edge - 6, y: y(value)})),
    {left: edge + 12, low: 12, high: height - 60, size: 12}
  );
  return plot;
}

function chanceBetween({centre, per}: FunnelData, smallest: number, largest: number): readonly ChanceAt[] {
  return steps(41).map((step) => {
    const at = smallest + ((largest - smallest) * step) / 40;
    return {at, inner: funnelLimits(centre, at, per, 1.96), outer: funnelLimits(centre, at, per, 3.09)};
  });
}

const englandText = (data: FunnelData): string => `England ${formatValue(data.centre, data)}`;

/** The names of the bands and of the middle line, each at its right end. */
function namesAtTheEnd(data: FunnelData, chance: readonly ChanceAt[]) {
  const last = chance.at(-1);
  return [
    {text: "998 in 1,000 by chance", role: "other" as const, value: last?.outer.high ?? data.centre},
    {text: "19 in 20 by chance", role: "other" as const, value: last?.inner.high ?? data.centre},
    {text: englandText(data), role: "england" as const, value: data.centre}
  ];
}

function marksOf(data: FunnelData, chance: readonly ChanceAt[], narrow: boolean): Plot.Markish[] {
  const band = (which: "inner" | "outer", fill: string, fillOpacity: number) =>
    Plot.areaY(chance, {
      x: "at",
      y1: (d: ChanceAt) => d[which].low,
      y2: (d: ChanceAt) => d[which].high,
      fill,
      fillOpacity
    });
  return [
    band("outer", ink.grid, 0.7),
    band("inner", ink.other, 0.5),
    Plot.gridY({stroke: ink.grid, strokeOpacity: 1, ticks: 4}),
    Plot.axisY({
      ticks: 4,
      tickSize: 0,
      textAnchor: "start",
      tickPadding: -2,
      dy: -8,
      label: null,
      fill: ink.text,
      tickFormat: (value: number) => formatValue(value, {unit: data.unit, decimals: 0})
    }),
    Plot.axisX({
      ticks: narrow ? 2 : 4,
      tickSize: 0,
      tickPadding: 10,
      label: null,
      fill: ink.soft,
      tickFormat: (value: number) => value.toLocaleString("en-GB")
    }),
    Plot.ruleY([data.centre], {stroke: ink.england, strokeWidth: 1.5, strokeDasharray: "4,3"}),
    Plot.dot(data.points, {
      x: "size",
      y: "value",
      r: (point: FunnelPoint) => (point.role === "us" ? 6.5 : 4.5),
      fill: (point: FunnelPoint) => dotInk(point.role),
      stroke: ink.plate
    })
  ];
}

/** Writes each dot's name where it covers no other; ours first, and on a phone England's before it. */
function nameDots(
  plot: Plot.Plot,
  words: ReturnType<typeof wordsOver>,
  data: FunnelData,
  {narrow, edge}: {readonly narrow: boolean; readonly edge: number}
): void {
  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const first = [...data.points].sort((a, b) => Number(b.role === "us") - Number(a.role === "us"));
  const dots = first.map((point) => ({
    role: point.role,
    x: x(point.size),
    y: y(point.value),
    text: narrow && point.role === "other" ? point.label : `${point.label} ${formatValue(point.value, data)}`,
    bold: point.role === "us"
  }));
  if (narrow) {
    // England's name is placed first, because it has the fewest places to go.
    const text = englandText(data);
    const middle = edge - textWidth(text, 13, true) / 2;
    dots.unshift({role: "england", x: middle, y: y(data.centre), text, bold: true});
  }
  placeNames(dots, edge).forEach((place, index) => {
    const dot = dots[index];
    if (!dot) return;
    write(words, {
      x: place.x,
      y: place.y,
      anchor: place.anchor,
      bold: dot.bold,
      fill: dot.role === "us" ? textInk("us") : ink.text,
      halo: true,
      text: dot.text
    });
  });
}
