import * as Plot from "@observablehq/plot";
import {type Selection, select} from "d3";
import type {ChartSize} from "../chart-point.js";
import {ink} from "./ink.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** What every drawing shares: its box, its font, and no labels inside, because the figure around it has one for all. */
function dress(svg: SVGSVGElement, width: number, height: number): SVGSVGElement {
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("class", "chart");
  svg.setAttribute("font-family", "var(--sans, 'Segoe UI', Roboto, Arial, sans-serif)");
  svg.setAttribute("font-size", "13");
  svg.setAttribute("fill", ink.text);
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  for (const style of svg.querySelectorAll("style")) style.remove();
  return svg;
}

/** Draws with Observable Plot in the house style: no axis of its own, no style sheet, no label inside. */
export function plotDrawing(
  size: ChartSize,
  height: number,
  options: Plot.PlotOptions
): SVGSVGElement & Plot.Plot {
  const plot = Plot.plot({
    ...options,
    width: size.width,
    height,
    ...(size.document ? {document: size.document} : {}),
    x: {axis: null, ...options.x},
    y: {axis: null, ...options.y}
  }) as SVGSVGElement & Plot.Plot;
  dress(plot, size.width, height);
  return plot;
}

/** An empty drawing to fill with d3, for drawings that are not marks on two axes. */
export function emptyDrawing(
  size: ChartSize,
  height: number
): Selection<SVGSVGElement, unknown, null, undefined> {
  const svg = (size.document ?? document).createElementNS(svgNamespace, "svg");
  return select(dress(svg, size.width, height));
}

/** A layer of words over a finished plot. Plot centres its own words; these start where they are put. */
export function wordsOver(plot: SVGSVGElement): Selection<SVGGElement, unknown, null, undefined> {
  return select<SVGSVGElement, unknown>(plot).append("g").attr("text-anchor", "start");
}

/** The pixel of a value on one scale of a finished plot. Throws where the plot has no such scale. */
export function pixels(plot: Plot.Plot, name: "x" | "y"): (value: number | string) => number {
  const scale = plot.scale(name);
  if (!scale) throw new Error(`The plot has no ${name} scale`);
  // A band's name and marks go to its middle; other scales have no bands.
  const half = scale.bandwidth === undefined ? 0 : scale.bandwidth / 2;
  return (value) => scale.apply(value) + half;
}
