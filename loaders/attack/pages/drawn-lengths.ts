import {required} from "../../contract/required.ts";
import type {Complaint} from "../complaint.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {textOf} from "../gather/text-of.ts";
import type {PageTable} from "./page-tables.ts";
import {lineOf, pixels} from "./placed.ts";

/**
 * Measures every bar and interval of a drawing against the figures in its table. They are all drawn to one scale, so
 * a length that fits none of them shows a hidden figure, and an axis that ends far beyond them was made for one.
 */
export const drawnLengths = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap(({where, rows, drawings}) => {
    const shown = rows.map(({figure}) => figure).filter(({value}) => value !== null);
    if (!rows.some(({figure}) => figure.symbol === "c")) return [];
    return drawings.flatMap((drawing): Complaint[] => {
      const what = oddOneOut(drawing, shown);
      return what === null ? [] : [{kind: "hidden figure drawn", where, what}];
    });
  });

/** By how many pixels a length may differ from its figure. */
const NEAR = 0.75;

/** The longest bar or interval, or the line for all, takes at least this share of a bar chart's width. */
const FILLED = 0.7;

/** What in a bar chart fits none of its figures, in words; null when nothing is odd, or when it is no bar chart. */
function oddOneOut(drawing: Element, shown: readonly PrintedFigure[]): string | null {
  const bars = [...drawing.querySelectorAll("rect")].map((rect) => ({
    from: pixels(rect, "x"),
    length: pixels(rect, "width")
  }));
  const [first] = bars;
  if (!first) return null;
  const baseline = first.from;
  const longest = Math.max(...bars.map(({length}) => length));
  const largest = Math.max(0, ...shown.flatMap(({value}) => value ?? []));
  const isBarChart = bars.every(({from}) => Math.abs(from - baseline) < NEAR);
  if (!isBarChart || longest === 0 || largest === 0) return null;
  const scale = longest / largest;
  const isOf = (values: readonly (number | null)[]) => (length: number) =>
    values.some((value) => value !== null && Math.abs(value * scale - length) < NEAR);
  if (!bars.map(({length}) => length).every(isOf([0, ...shown.map(({value}) => value)])))
    return "the drawing has a bar of a length that none of its figures has";
  const ends = [...drawing.querySelectorAll("line")]
    .filter((line) => line.getAttribute("y1") === line.getAttribute("y2"))
    .flatMap((line) => [pixels(line, "x1") - baseline, pixels(line, "x2") - baseline]);
  if (!ends.every(isOf(shown.flatMap(({lower, upper}) => [lower, upper]))))
    return "the drawing has an interval that none of its figures has";
  const room = endOfRoom(drawing, widthOf(drawing)) - baseline;
  const uprights = [...drawing.querySelectorAll("path[d]")].flatMap((path) => {
    const upright = /^M(-?[\d.]+),-?[\d.]+V/.exec(lineOf(path));
    return upright ? [Number(upright[1]) - baseline] : [];
  });
  return room > 0 && Math.max(longest, ...ends, ...uprights) < FILLED * room
    ? "the drawing's axis goes on far beyond all that it shows"
    : null;
}

/** The width of a drawing, in the units of its coordinates. */
function widthOf(drawing: Element): number {
  const box = drawing.getAttribute("viewBox");
  if (box === null) return pixels(drawing, "width");
  const [, , width] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return required(width, "the width in a drawing's viewBox");
}

/** Where the names of figures at the right edge begin, or the edge itself where they are above their bars. */
function endOfRoom(drawing: Element, width: number): number {
  const starts = [...drawing.querySelectorAll("text[text-anchor='end']")]
    .filter((text) => pixels(text, "x") > width / 2)
    .map((text) => pixels(text, "x") - LETTER * textOf(text).length);
  const besideTheBars = drawing.classList.contains("wide");
  return besideTheBars && starts.length > 0 ? Math.min(...starts) : width;
}

/** About how wide a letter is drawn, in pixels. */
const LETTER = 7.5;
