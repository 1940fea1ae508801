import {elementHtml} from "../html/element-html.js";
import type {Html} from "../html/html.js";

/**
 * A drawing made twice, wide and narrow, in that order; style shows the one that fits. Hidden from screen readers: the
 * label of the figure around it says what it shows. Widths in pixels.
 */
export const atBothWidths = (
  widths: {readonly wide: number; readonly narrow: number},
  draw: (width: number) => SVGSVGElement
): readonly [Html, Html] => {
  const drawn = (fit: "wide" | "narrow") => {
    const svg = draw(widths[fit]);
    svg.setAttribute("aria-hidden", "true");
    svg.classList.add(fit);
    return elementHtml(svg);
  };
  return [drawn("wide"), drawn("narrow")];
};
