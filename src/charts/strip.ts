import {ascending, scaleLinear} from "d3";
import type {ChartPoint, ChartSize, ChartUnit, Role} from "./chart-point.js";
import {isNarrow} from "./chart-point.js";
import {emptyDrawing} from "./drawing/drawing.js";
import {dotInk, ink, textInk} from "./drawing/ink.js";
import {textWidth} from "./drawing/text-width.js";
import {write} from "./drawing/write.js";
import {formatValue} from "./format-value.js";

export interface StripData extends ChartUnit {
  /** Ours, England and the others, in any order; one without a value is left out. */
  readonly points: readonly (ChartPoint & {readonly role: Role})[];
}

/**
 * One measure on one line: our name above it, England below, and the lowest and highest of the others at its ends, or
 * below their dots where ours is further out. The line does not start at zero, so it never has bars.
 */
export function strip(data: StripData, size: ChartSize): SVGSVGElement {
  const narrow = isNarrow(size);
  const height = narrow ? 92 : 76;
  const middle = narrow ? 34 : 38;
  const shown = data.points.flatMap((point) =>
    point.value === null ? [] : [{...point, value: point.value}]
  );
  const others = shown.filter((point) => point.role === "other").sort((a, b) => ascending(a.value, b.value));
  const ends = [others[0], others.at(-1)];
  const name = (point: {label: string; value: number} | undefined) =>
    point ? `${point.label} ${formatValue(point.value, data)}` : "";
  const numbers = shown.flatMap((point) => [
    point.value,
    ...(point.role === "us" ? [point.lower ?? point.value, point.upper ?? point.value] : [])
  ]);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  // Only a name beyond the end of the line takes room from it.
  const left = narrow || ends[0]?.value !== lowest ? 12 : textWidth(name(ends[0])) + 18;
  const right = narrow || ends[1]?.value !== highest ? 12 : textWidth(name(ends[1])) + 18;
  const x = scaleLinear([lowest, highest], [left, size.width - right]);

  const svg = emptyDrawing(size, height);
  if (shown.length === 0) {
    write(svg, {x: 4, y: middle, fill: ink.soft, text: "No figure to show [x]"});
    return svg.node() as SVGSVGElement;
  }
  svg
    .append("path")
    .attr("d", `M${left},${middle}H${size.width - right}`)
    .attr("stroke", ink.other);
  const centred = (at: number, y: number, text: string, role: Role) => {
    const half = textWidth(text, 13, true) / 2;
    write(svg, {
      x: Math.max(half, Math.min(size.width - half, at)),
      y,
      anchor: "middle",
      bold: true,
      fill: textInk(role),
      text
    });
  };
  for (const {role, lower, upper} of shown) {
    if (role !== "us" || lower === null || upper === null) continue;
    svg
      .append("path")
      .attr("d", `M${x(lower)},${middle}H${x(upper)}`)
      .attr("stroke", ink.us)
      .attr("stroke-opacity", 0.35)
      .attr("stroke-width", 6);
  }
  for (const point of others)
    svg
      .append("circle")
      .attr("cx", x(point.value))
      .attr("cy", middle)
      .attr("r", 4.5)
      .attr("fill", dotInk("other"));
  for (const point of shown.filter((one) => one.role === "england")) {
    svg
      .append("path")
      .attr("d", `M${x(point.value)},${middle - 12}V${middle + 12}`)
      .attr("stroke", ink.england)
      .attr("stroke-width", 3);
    centred(x(point.value), middle + 23, name(point), "england");
  }
  for (const point of shown.filter((one) => one.role === "us")) {
    svg
      .append("circle")
      .attr("cx", x(point.value))
      .attr("cy", middle)
      .attr("r", 7)
      .attr("fill", ink.us)
      .attr("stroke", ink.plate)
      .attr("stroke-width", 1.5);
    centred(x(point.value), middle - 20, name(point), "us");
  }
  const england = shown.find((one) => one.role === "england");
  const end = (point: (typeof others)[number] | undefined, atLeft: boolean) => {
    if (!point) return;
    if (point.value !== (atLeft ? lowest : highest)) {
      // Ours is further out, so the name goes below its own dot, clear of the other name there.
      const half = textWidth(name(point)) / 2;
      const other = atLeft ? ends[1] : ends[0];
      const theirs = textWidth(name(narrow ? other : england), 13, !narrow) / 2;
      const theirPlace = narrow ? (atLeft ? size.width - theirs : theirs) : england && x(england.value);
      const gap = half + theirs + 8;
      const at = x(point.value);
      const clear =
        theirPlace === undefined || Math.abs(at - theirPlace) >= gap
          ? at
          : theirPlace + (atLeft ? -gap : gap);
      write(svg, {
        x: Math.max(half, Math.min(size.width - half, clear)),
        y: narrow ? height - 10 : middle + 23,
        anchor: "middle",
        fill: ink.soft,
        text: name(point)
      });
      return;
    }
    // Beyond the end of the line, so that our interval never runs through a name.
    const edge = narrow ? (atLeft ? 0 : size.width) : atLeft ? left - 10 : size.width - right + 10;
    write(svg, {
      x: edge,
      y: narrow ? height - 10 : middle,
      anchor: atLeft === narrow ? "start" : "end",
      fill: ink.soft,
      text: name(point)
    });
  };
  end(ends[0], true);
  if (ends[1] !== ends[0]) end(ends[1], false);
  return svg.node() as SVGSVGElement;
}
