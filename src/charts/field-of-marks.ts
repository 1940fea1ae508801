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
  const marks = Math.max(now, before ?? now);
  const rows = rowsFor(marks, size.width);
  const columns = Math.ceil(marks / rows);
  const step = Math.min(size.width / Math.max(columns, 1), 16);
  const svg = emptyDrawing(size, Math.ceil(rows * step));
  for (let mark = 0; mark < marks; mark++) {
    const gone = mark >= now;
    const gained = before !== null && before !== undefined && mark >= before && !gone;
    svg
      .append("circle")
      .attr("cx", Number(((Math.floor(mark / rows) + 0.5) * step).toFixed(2)))
      .attr("cy", Number((((mark % rows) + 0.5) * step).toFixed(2)))
      .attr("r", Number((step * (gone || gained ? 0.34 : 0.38)).toFixed(2)))
      .attr("fill", gone ? "none" : gained ? ink.usBand : ink.us)
      .attr("stroke", gone ? ink.edge : gained ? ink.us : null)
      .attr("stroke-width", gone || gained ? 1.2 : null);
  }
  return svg.node() as SVGSVGElement;
}
