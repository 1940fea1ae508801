import {required} from "../contract/required.js";
import type {ChartSize} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {ink, shades} from "./drawing/ink.js";
import {px} from "./drawing/px.js";
import {spread} from "./drawing/spread.js";
import {textWidth} from "./drawing/text-width.js";
import {wrapName} from "./drawing/wrap-name.js";
import {write} from "./drawing/write.js";

/** One council on the map. */
export interface HexCell {
  readonly column: number;
  readonly row: number;
  readonly region: string;
  /** Which shade, from 0 for the lowest figures; null for one that has no figure to show, which is hatched. */
  readonly step: number | null;
  readonly role: "us" | "compared" | "other";
  /** What to write beside it: ours alone has words. */
  readonly words?: string;
}

const ROW = 1.5;
const COLUMN = Math.sqrt(3);

interface Placed extends HexCell {
  readonly x: number;
  readonly y: number;
}

/**
 * A map on which every council is one hexagon, so that a small city counts as much as a large county: shades for the figure,
 * ours outlined, a ring in those it is compared with, lines between regions.
 */
export function hexMap(cells: readonly HexCell[], size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const columns = Math.max(...cells.map(({column, row}) => column + (row % 2) / 2)) + 1;
  const rows = Math.max(...cells.map(({row}) => row)) + 1;
  const margin = narrow ? 4 : 92;
  const radius = (size.width - 2 * margin) / (columns * COLUMN);
  const top = narrow ? 22 : 8;
  const placed = cells.map(
    (cell): Placed => ({
      ...cell,
      x: margin + radius * COLUMN * (cell.column + (cell.row % 2) / 2 + 0.5),
      y: top + radius * (ROW * cell.row + 1)
    })
  );
  const height = Math.round(top + radius * (ROW * (rows - 1) + 2) + 8);
  const svg = emptyDrawing(size, height);
  const shape = hexagon(radius * 0.97);
  shades.forEach((shade, step) => {
    const path = placed.flatMap((cell) => (cell.step === step ? [at(cell, shape)] : [])).join("");
    if (path !== "")
      svg
        .append("path")
        .attr("d", path)
        .attr("fill", shade)
        .attr("stroke", ink.otherDot)
        .attr("stroke-width", 0.6);
  });
  const hidden = placed.filter(({step}) => step === null);
  if (hidden.length > 0) {
    svg
      .append("path")
      .attr("d", hidden.map((cell) => at(cell, shape)).join(""))
      .attr("fill", ink.plate)
      .attr("stroke", ink.otherDot);
    svg
      .append("path")
      .attr("d", hidden.map((cell) => hatch(cell, radius)).join(""))
      .attr("stroke", ink.soft)
      .attr("stroke-width", 0.8);
  }
  svg
    .append("path")
    .attr("d", regionLines(placed, radius))
    .attr("fill", "none")
    .attr("stroke", ink.text)
    .attr("stroke-width", 1.3)
    .attr("stroke-linecap", "round");
  for (const {x, y} of placed.filter(({role}) => role === "compared"))
    svg
      .append("circle")
      .attr("cx", px(x))
      .attr("cy", px(y))
      .attr("r", px(radius * 0.3))
      .attr("fill", ink.plate)
      .attr("stroke", ink.text)
      .attr("stroke-width", 1.4);
  for (const cell of placed.filter(({role}) => role === "us"))
    for (const [stroke, width] of [
      [ink.plate, 6.5],
      [ink.us, 3]
    ] as const)
      svg
        .append("path")
        .attr("d", at(cell, shape))
        .attr("fill", "none")
        .attr("stroke", stroke)
        .attr("stroke-width", width);
  if (narrow) nameAbove(svg, placed, size.width);
  else nameBeside(svg, placed, {width: size.width, height, radius});
  return svg.node() as SVGSVGElement;
}

/** A hexagon with its corner at the top, from there, as a path that moves on. */
function hexagon(radius: number): string {
  const [half, side] = [(radius * COLUMN) / 2, radius];
  const step = (x: number, y: number) => `l${px(x)},${px(y)}`;
  return `${step(half, side / 2)}v${px(side)}${step(-half, side / 2)}${step(-half, -side / 2)}v${px(-side)}z`;
}

const radiusOf = (shape: string): number => Number(/v([\d.]+)/.exec(shape)?.[1]);

const at = ({x, y}: Placed, shape: string): string => `M${px(x)},${px(y - radiusOf(shape))}${shape}`;

/** Three slanting lines in a cell. */
const hatch = ({x, y}: Placed, radius: number): string =>
  [-0.45, 0, 0.45]
    .map((off) => {
      const half = radius * (off === 0 ? 0.62 : 0.4);
      return `M${px(x + off * radius - half)},${px(y + off * radius + half)}L${px(x + off * radius + half)},${px(y + off * radius - half)}`;
    })
    .join("");

/** The sides that two cells of different regions share. */
function regionLines(placed: readonly Placed[], radius: number): string {
  const lines: string[] = [];
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1)) {
      const [x, y] = [other.x - one.x, other.y - one.y];
      const apart = Math.hypot(x, y);
      if (one.region === other.region || apart > radius * COLUMN * 1.05) continue;
      // The side is across the way from one middle to the other, half way along it.
      const [sideX, sideY] = [((-y / apart) * radius) / 2, ((x / apart) * radius) / 2];
      const [middleX, middleY] = [one.x + x / 2, one.y + y / 2];
      lines.push(
        `M${px(middleX - sideX)},${px(middleY - sideY)}L${px(middleX + sideX)},${px(middleY + sideY)}`
      );
    }
  return lines.join("");
}

type Drawing = ReturnType<typeof emptyDrawing>;

/** A phone has room for our name alone. */
function nameAbove(svg: Drawing, placed: readonly Placed[], width: number): void {
  const ours = placed.find(({words}) => words !== undefined);
  if (ours?.words === undefined) return;
  const half = textWidth(ours.words, 13, true) / 2;
  const x = Math.max(half, Math.min(width - half, ours.x));
  svg
    .append("path")
    .attr("d", `M${px(x)},18L${px(ours.x)},${px(ours.y)}`)
    .attr("stroke", ink.us);
  write(svg, {x, y: 9, anchor: "middle", bold: true, fill: ink.us, halo: true, text: ours.words});
}

/** Names of regions in the sea, each where its region reaches the coast, and ours with a line to its cell. */
function nameBeside(
  svg: Drawing,
  placed: readonly Placed[],
  {width, height, radius}: {width: number; height: number; radius: number}
): void {
  const byRow = (row: number) =>
    placed.filter((cell) => cell.row === row).sort((one, other) => one.x - other.x);
  const names = [...new Set(placed.map(({region}) => region))].map((region) => {
    const own = placed.filter((cell) => cell.region === region);
    const mean = own.reduce((sum, {row}) => sum + row, 0) / own.length;
    const shores = own.flatMap((cell) => {
      const row = byRow(cell.row);
      return [
        ...(row[0] === cell ? [{cell, left: true}] : []),
        ...(row.at(-1) === cell ? [{cell, left: false}] : [])
      ];
    });
    const shore = required(
      shores.sort((one, other) => Math.abs(one.cell.row - mean) - Math.abs(other.cell.row - mean))[0] ?? {
        cell: required(own[0], "a council of the region"),
        left: false
      },
      "a shore"
    );
    return {text: region, ...shore, ours: false};
  });
  const us = placed.find(({words}) => words !== undefined);
  if (us?.words !== undefined) names.push({text: us.words, cell: us, left: us.x < width / 2, ours: true});
  for (const left of [true, false]) {
    const side = names.filter((name) => name.left === left);
    const heights = spread(
      side.map(({cell}) => cell.y),
      24,
      12,
      height - 10
    );
    side.forEach(({text, cell, ours}, index) => {
      const y = required(heights[index], "a height");
      const near = placed.filter((one) => Math.abs(one.y - y) < radius * 1.6);
      const edge = left
        ? Math.min(...near.map(({x}) => x)) - radius - 6
        : Math.max(...near.map(({x}) => x)) + radius + 6;
      const letters = ours ? 14 : 12;
      const room = left ? edge - 2 : width - edge - 2;
      const lines = wrapName(text, Math.max(room, ours ? 70 : 50));
      const long = Math.max(...lines.map((line) => textWidth(line, letters, ours)));
      const x = left ? Math.max(edge, long + 2) : Math.min(edge, width - long - 2);
      if (ours)
        for (const [stroke, thick] of [
          [ink.plate, 4],
          [ink.us, 1.6]
        ] as const)
          svg
            .append("path")
            .attr(
              "d",
              `M${px(x + (left ? 3 : -3))},${px(y)}L${px(cell.x + (left ? -radius : radius) * 0.9)},${px(cell.y)}`
            )
            .attr("stroke", stroke)
            .attr("stroke-width", thick);
      lines.forEach((line, at) => {
        write(svg, {
          x,
          y: y + (at - (lines.length - 1) / 2) * 14,
          anchor: left ? "end" : "start",
          size: letters,
          bold: ours,
          fill: ours ? ink.us : ink.soft,
          halo: true,
          text: line
        });
      });
    });
  }
}
