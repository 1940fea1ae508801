import type {Role} from "../chart-point.js";
import {wordsOver} from "./drawing.js";
import {ink, textInk} from "./ink.js";
import {spread} from "./spread.js";
import {write} from "./write.js";

/** A name to write next to the last mark of a series. Pixels. */
export interface EndLabel {
  readonly text: string;
  readonly role: Role;
  readonly x: number;
  readonly y: number;
}

/**
 * Names series at the right of a chart instead of in a legend. Labels are moved apart, and a thin line ties each to its
 * mark. `left` is where the words start; `low` and `high` bound them. Pixels.
 */
export function endLabels(
  svg: SVGSVGElement,
  labels: readonly EndLabel[],
  place: {left: number; low: number; high: number; size?: number}
): void {
  const size = place.size ?? 13;
  const placed = spread(
    labels.map((label) => label.y),
    size + 3,
    place.low,
    place.high
  );
  const group = wordsOver(svg);
  labels.forEach((label, index) => {
    const y = placed[index] ?? label.y;
    group
      .append("path")
      .attr("d", `M${label.x + 6},${label.y}L${place.left - 10},${y}H${place.left - 4}`)
      .attr("fill", "none")
      .attr("stroke", label.role === "us" ? ink.us : ink.otherDot)
      .attr("stroke-width", 0.75);
    write(group, {
      x: place.left,
      y,
      size,
      bold: label.role !== "other",
      fill: textInk(label.role),
      text: label.text
    });
  });
}
