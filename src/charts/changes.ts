import * as Plot from "@observablehq/plot";
import type {ChartSize} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {pixels, plotDrawing, wordsOver} from "./drawing/drawing.js";
import {ink} from "./drawing/ink.js";
import {textWidth} from "./drawing/text-width.js";
import {valueDomain} from "./drawing/value-domain.js";
import {wrapName} from "./drawing/wrap-name.js";
import {write} from "./drawing/write.js";

/** A figure's change, with the interval of the change; all in one unit, such as percentage points. */
export interface Change {
  readonly label: string;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether it is more than chance would explain, allowing for how many changes are looked at. */
  readonly clear: boolean;
  /** Both figures in words: `11% → 16%`. */
  readonly detail: string;
}

export interface ChangesData {
  readonly changes: readonly Change[];
  /** Words above the two sides of zero: `lower share`, `higher share`. */
  readonly sides: readonly [string, string];
}

/** Changes on either side of a line at zero. Chance does not explain a solid dot; it could explain an open one. Nothing is said by colour alone. */
export function changes(data: ChangesData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const detailWidth = Math.max(...data.changes.map((change) => textWidth(change.detail)), 20);
  const names = data.changes.map(({label}) =>
    narrow ? wrapName(label, size.width - detailWidth - 20) : [label]
  );
  const lineCount = Math.max(1, ...names.map(({length}) => length));
  const row = narrow ? 31 + 15 * lineCount : 36;
  const top = 34;
  const height = top + data.changes.length * row + 28;
  const left = narrow ? 12 : Math.max(...data.changes.map((change) => textWidth(change.label)), 40) + 22;
  const right = narrow ? 12 : detailWidth + 22;
  const [low, high] = valueDomain(
    data.changes.map((change) => ({value: change.difference, lower: change.lower, upper: change.upper}))
  );
  const reach = Math.max(-low, high);

  const plot = plotDrawing(size, height, {
    marginTop: top,
    marginBottom: 28,
    marginLeft: left,
    marginRight: right,
    x: {domain: [-reach, reach], nice: true},
    y: {type: "band", domain: data.changes.map((change) => change.label), padding: 0},
    marks: [
      Plot.gridX({stroke: ink.grid, strokeOpacity: 1, ticks: narrow ? 3 : 5}),
      Plot.axisX({
        ticks: narrow ? 3 : 5,
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: ink.soft,
        tickFormat: (value: number) => (value > 0 ? `+${value}` : `${value}`.replace("-", "−"))
      }),
      Plot.ruleX([0], {stroke: ink.text, strokeWidth: 1.5}),
      Plot.ruleY(data.changes, {
        y: "label",
        x1: "lower",
        x2: "upper",
        stroke: (change: Change) => (change.clear ? ink.us : ink.otherDot),
        strokeWidth: (change: Change) => (change.clear ? 3 : 1.5)
      }),
      Plot.dot(data.changes, {
        y: "label",
        x: "difference",
        r: 6,
        fill: (change: Change) => (change.clear ? ink.us : ink.plate),
        stroke: (change: Change) => (change.clear ? ink.us : ink.edge),
        strokeWidth: 2
      })
    ]
  });

  const x = pixels(plot, "x");
  const y = pixels(plot, "y");
  const words = wordsOver(plot);
  const sides = words.append("g").attr("fill", ink.soft);
  write(sides, {x: x(0) - 8, y: 14, anchor: "end", text: `← ${data.sides[0]}`});
  write(sides, {x: x(0) + 8, y: 14, text: `${data.sides[1]} →`});
  data.changes.forEach((change, index) => {
    const lines = names[index] ?? [];
    // On a phone the name is above its mark, with its last line nearest.
    const lastLine = y(change.label) - (narrow ? 16 : 0);
    const firstLine = lastLine - 15 * (lines.length - 1);
    lines.forEach((line, place) => {
      write(words, {x: 2, y: firstLine + 15 * place, halo: true, text: line});
    });
    write(words, {x: size.width - 2, y: lastLine, anchor: "end", halo: true, text: change.detail});
  });
  return plot;
}
