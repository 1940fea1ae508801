import type {PointPlace} from "../../../charts/chart-point.js";

type Written = readonly [series: string, period: string | null, x: number, y: number];

/** Writes into a drawing where its figures are, in whole pixels. */
export function writePoints(drawing: SVGSVGElement, points: readonly PointPlace[]): void {
  const written = points.map(
    ({series, period, x, y}): Written => [series, period, Math.round(x), Math.round(y)]
  );
  drawing.setAttribute("data-points", JSON.stringify(written));
}

/**
 * Rings the figure of one row and column of the table on every drawing of `plate`, and removes the last ring. A figure that
 * is hidden or not drawn gets no ring, because the place would give it away.
 */
export function highlightPoint(plate: Element, row: string, column: string): void {
  for (const drawing of plate.querySelectorAll("svg[data-points]")) {
    drawing.querySelector(".here")?.remove();
    const points = JSON.parse(drawing.getAttribute("data-points") ?? "[]") as readonly Written[];
    const found = points.find(([series, period]) => series === row && (period ?? column) === column);
    if (!found) continue;
    const ring = drawing.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "circle");
    const [, , x, y] = found;
    const look = {class: "here", cx: x, cy: y, r: 9, fill: "none", stroke: "var(--focus)", "stroke-width": 3};
    for (const [name, value] of Object.entries(look)) ring.setAttribute(name, String(value));
    drawing.append(ring);
  }
}
