import * as Plot from "@observablehq/plot";
import type {ChartSize, ChartUnit} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing, wordsOver} from "./drawing/drawing.js";
import {ink} from "./drawing/ink.js";
import {write} from "./drawing/write.js";
import {formatValue} from "./format-value.js";

/** One period's spread. A part that is not available is null and not drawn. */
export interface RangePoint {
  readonly label: string;
  readonly average: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

export interface RangeData extends ChartUnit {
  readonly points: readonly RangePoint[];
  /** The shaded band that guidance asks for, with its name: `Handbook`. */
  readonly guideline?: {readonly label: string; readonly from: number; readonly to: number} | undefined;
}

/** Lowest to highest as a light bar, the average as a dot with its number, over the guideline's shaded band. */
export function range(data: RangeData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 230 : 250;
  const right = data.guideline ? (narrow ? 30 : 104) : 16;
  const {guideline} = data;
  const numbers = data.points
    .flatMap((point) => [point.average, point.lowest, point.highest])
    .concat(guideline ? [guideline.from, guideline.to] : [])
    .filter((number): number is number => number !== null);
  const step = 10;
  const domain = [
    Math.floor((Math.min(...numbers) - 1) / step) * step,
    Math.ceil(Math.max(...numbers) / step) * step
  ];
  const plot = plotDrawing(size, height, {
    marginTop: 18,
    marginBottom: 32,
    marginLeft: 8,
    marginRight: right,
    x: {type: "band", domain: data.points.map((point) => point.label), padding: 0.3},
    y: {domain},
    marks: [
      guideline ? Plot.rect([guideline], {y1: "from", y2: "to", fill: ink.grid}) : null,
      Plot.ruleX(
        data.points.filter((point) => point.lowest !== null && point.highest !== null),
        {x: "label", y1: "lowest", y2: "highest", stroke: ink.us, strokeOpacity: 0.35, strokeWidth: 8}
      ),
      Plot.dot(data.points, {
        x: "label",
        y: "average",
        r: 5.5,
        fill: ink.us,
        stroke: ink.plate,
        strokeWidth: 1.5
      }),
      Plot.axisX({
        tickSize: 0,
        tickPadding: 10,
        label: null,
        fill: ink.soft,
        ...(narrow ? {fontSize: 11} : {})
      })
    ]
  });
  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const words = wordsOver(plot);
  words
    .append("path")
    .attr("d", `M8,${height - 32}H${size.width - right}`)
    .attr("stroke", ink.soft);
  for (const point of data.points) {
    const at = x(point.label);
    if (point.average === null)
      write(words, {x: at, y: height - 42, anchor: "middle", fill: ink.soft, text: "[x]"});
    else
      write(words, {
        x: at + 10,
        y: y(point.average),
        bold: true,
        fill: ink.us,
        text: formatValue(point.average, data)
      });
  }
  const edge = (value: number, text: string) =>
    write(words, {x: size.width - 2, y: y(value), anchor: "end", fill: ink.soft, text});
  if (guideline) {
    edge(guideline.to, narrow ? `${guideline.to}` : `${guideline.label}, to ${guideline.to}`);
    edge(guideline.from, narrow ? `${guideline.from}` : `from ${guideline.from}`);
  }
  if (domain[0] !== undefined && domain[0] !== guideline?.from) edge(domain[0], `${domain[0]}`);
  return plot;
}
