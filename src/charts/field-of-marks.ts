import {range} from "d3";
import type {ChartSize} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {ink} from "./drawing/ink.js";

export interface FieldOfMarksData {
  /** How many there are now: the filled marks. Only ever a total: no mark may show one child of a group. */
  readonly now: number;
  /** How many there were before. A fall leaves open marks at the end; a rise makes the last ones pale. */
  readonly before?: number | null;
}

const pitch = 9.8;

const hundredths = (number: number): number => Number(number.toFixed(2));

/** The fewest rows that fit, or one of the next few if it fills its columns exactly: 308 is 4 × 77 and 14 × 22. */
function rowsFor(marks: number, width: number): number {
  const fewest = Math.max(1, Math.ceil((marks * pitch) / width));
  const exact = [0, 1, 2, 3].map((more) => fewest + more).find((rows) => marks % rows === 0);
  return exact ?? fewest;
}

/** A total as a field of marks, column by column. Their order means nothing, and no group has marks of its own. */
export function fieldOfMarks({now, before}: FieldOfMarksData, size: ChartSize): SVGSVGElement {
  const earlier = before ?? now;
  const marks = Math.max(now, earlier);
  const rows = rowsFor(marks, size.width);
  const columns = Math.ceil(marks / rows);
  const step = Math.min(size.width / Math.max(columns, 1), 16);
  const svg = emptyDrawing(size, Math.ceil(rows * step));

  /** Marks that look the same are one shape: an element for each child would be half of the page's elements. */
  const draw = (
    first: number,
    end: number,
    share: number,
    look: Readonly<Record<string, string | number>>
  ) => {
    if (first >= end) return;
    const radius = hundredths(share * step);
    const [across, back] = [2 * radius, -2 * radius].map(hundredths);
    // Every circle is written alike, so that compression makes almost nothing of it.
    const circle = `a${radius},${radius},0,1,1,${across},0a${radius},${radius},0,1,1,${back},0`;
    const places = range(first, end).map((mark) => {
      const x = hundredths((Math.floor(mark / rows) + 0.5) * step - radius);
      return `M${x},${hundredths(((mark % rows) + 0.5) * step)}`;
    });
    const shape = svg.append("path").attr("d", places.map((place) => place + circle).join(""));
    for (const [name, value] of Object.entries(look)) shape.attr(name, value);
  };
  draw(0, Math.min(now, earlier), 0.38, {fill: ink.us});
  draw(earlier, now, 0.34, {fill: ink.usBand, stroke: ink.us, "stroke-width": 1.2});
  draw(now, earlier, 0.34, {fill: "none", stroke: ink.edge, "stroke-width": 1.2});
  return svg.node() as SVGSVGElement;
}
