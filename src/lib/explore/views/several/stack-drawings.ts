import type {ChartSize, PointPlace} from "../../../../charts/chart-point.js";
import {emptyDrawing} from "../../../../charts/drawing/drawing.js";
import {write} from "../../../../charts/drawing/write.js";

/** One of several drawings, one under another. */
export interface StackedDrawing {
  readonly heading: string;
  readonly draw: (size: ChartSize) => SVGSVGElement;
  /** The row and column of a figure of this drawing in the table of all. */
  readonly renamed: (point: PointPlace) => PointPlace;
}

const HEADING = 30;
const GAP = 18;

/** Several drawings one under another, each below its heading: measures of different units never share an axis. */
export function stackDrawings(parts: readonly StackedDrawing[], size: ChartSize): SVGSVGElement {
  let top = 0;
  const drawn = parts.map(({heading, draw, renamed}) => {
    const start = top + HEADING;
    const drawing = draw({
      ...size,
      onPoint: (point) => size.onPoint?.(renamed({...point, y: point.y + start}))
    });
    top = start + Number(drawing.getAttribute("height")) + GAP;
    return {heading, drawing, start};
  });
  const all = emptyDrawing(size, top - GAP);
  for (const {heading, drawing, start} of drawn) {
    write(all, {x: 0, y: start - HEADING + 9, bold: true, size: 14, text: heading});
    const part = all.append("g").attr("transform", `translate(0,${start})`);
    part.attr("text-anchor", drawing.getAttribute("text-anchor"));
    part.node()?.append(...drawing.childNodes);
  }
  return all.node() as SVGSVGElement;
}
