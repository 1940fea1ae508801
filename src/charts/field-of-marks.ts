import {pathRound} from "d3";
import type {ChartSize} from "./chart-point.js";
import {emptyDrawing} from "./drawing.js";
import {ink} from "./ink.js";

export interface FieldOfMarksData {
  /** How many there are now: the filled marks. A total only, never a group: no mark may stand for one child of a kind. */
  readonly now: number;
  /** How many there were before. A fall leaves open marks at the end; a rise makes the last ones pale. */
  readonly before?: number | null;
}

const pitch = 9.8;

/** The fewest rows that fit, or one of the next few if it fills its columns exactly: 308 is 4 × 77 and 14 × 22. */
function rowsFor(marks: number, width: number): number {
  const fewest = Math.max(1, Math.ceil((marks * pitch) / width));
  const exact = [0, 1, 2, 3].map((more) => fewest + more).find((rows) => marks % rows === 0);
  return exact ?? fewest;
}

/** A total as a field of marks, column by column. They carry no order and no group. */
export function fieldOfMarks({now, before}: FieldOfMarksData, size: ChartSize): SVGSVGElement {
  const earlier = before ?? now;
  const marks = Math.max(now, earlier);
  const rows = rowsFor(marks, size.width);
  const columns = Math.ceil(marks / rows);
  const step = Math.min(size.width / Math.max(columns, 1), 16);
  const svg = emptyDrawing(size, Math.ceil(rows * step));

  /** Marks of one look as one shape: an element for each child would be half of the page to lay out. */
  const draw = (
    first: number,
    end: number,
    radius: number,
    look: Readonly<Record<string, string | number>>
  ) => {
    if (first >= end) return;
    const outline = pathRound(2);
    for (let mark = first; mark < end; mark++) {
      const x = (Math.floor(mark / rows) + 0.5) * step;
      const y = ((mark % rows) + 0.5) * step;
      outline.moveTo(x + radius, y);
      outline.arc(x, y, radius, 0, 2 * Math.PI);
    }
    const shape = svg.append("path").attr("d", outline.toString());
    for (const [name, value] of Object.entries(look)) shape.attr(name, value);
  };
  draw(0, Math.min(now, earlier), 0.38 * step, {fill: ink.us});
  draw(earlier, now, 0.34 * step, {fill: ink.usBand, stroke: ink.us, "stroke-width": 1.2});
  draw(now, earlier, 0.34 * step, {fill: "none", stroke: ink.edge, "stroke-width": 1.2});
  return svg.node() as SVGSVGElement;
}
