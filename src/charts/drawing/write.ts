import type {BaseType, Selection} from "d3";
import {ink} from "./ink.js";

/** Words on a drawing. Pixels; `y` is the middle of the line. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Which part of the words is at `x`; by default the start. */
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly fill?: string;
  /** 13 by default; never below 10. */
  readonly size?: number;
  /** A rim in the colour of the plate, for words over lines. */
  readonly halo?: boolean;
}

/** Writes one line of words into a layer of a drawing. */
export function write<Parent extends BaseType>(
  layer: Selection<Parent, unknown, null, undefined>,
  {x, y, text, anchor, bold, fill, size, halo}: Words
): void {
  const words = layer.append("text").attr("x", x).attr("y", y).attr("dy", "0.35em").text(text);
  if (anchor) words.attr("text-anchor", anchor);
  if (bold) words.attr("font-weight", 700);
  if (fill) words.attr("fill", fill);
  if (size) words.attr("font-size", size);
  if (halo) words.attr("stroke", ink.plate).attr("stroke-width", 3).attr("paint-order", "stroke");
}
