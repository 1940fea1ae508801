import type {Complaint} from "../complaint.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {PageTable} from "./page-tables.ts";

/**
 * Measures every bar and every interval of a drawing against the figures that its table shows: all are drawn to
 * one scale, so a length that belongs to none of them shows what is hidden, and an axis that ends far beyond them
 * was made for something larger.
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

/** Pixels by which a length may differ from its figure. */
const NEAR = 0.75;

/** Of a bar chart's room at least this much is taken by its longest bar or interval, or the line for all. */
const FILLED = 0.7;

function oddOneOut(drawing: Element, shown: readonly PrintedFigure[]): string | null {
  const bars = [...drawing.querySelectorAll("rect")].map((rect) => ({
    from: numberOf(rect, "x"),
    length: numberOf(rect, "width")
  }));
  const baseline = bars[0]?.from ?? 0;
  const longest = Math.max(0, ...bars.map(({length}) => length));
  const largest = Math.max(0, ...shown.map(({value}) => value ?? 0));
  const isBarChart = bars.every(({from}) => Math.abs(from - baseline) < NEAR);
  if (!isBarChart || longest === 0 || largest === 0) return null;
  const scale = longest / largest;
  const isOf = (values: readonly (number | null)[]) => (length: number) =>
    values.some((value) => value !== null && Math.abs(value * scale - length) < NEAR);
  if (!bars.map(({length}) => length).every(isOf([0, ...shown.map(({value}) => value)])))
    return "the drawing has a bar of a length that none of its figures has";
  const ends = [...drawing.querySelectorAll("line")]
    .filter((line) => line.getAttribute("y1") === line.getAttribute("y2"))
    .flatMap((line) => [numberOf(line, "x1") - baseline, numberOf(line, "x2") - baseline]);
  if (!ends.every(isOf(shown.flatMap(({lower, upper}) => [lower, upper]))))
    return "the drawing has an interval that none of its figures has";
  const width = Number((drawing.getAttribute("viewBox") ?? "").split(" ")[2] ?? 0);
  const room = endOfRoom(drawing, width) - baseline;
  const uprights = [...drawing.querySelectorAll("path")].flatMap((path) => {
    const upright = /^M(-?[\d.]+),-?[\d.]+V/.exec(path.getAttribute("d") ?? "");
    return upright ? [Number(upright[1]) - baseline] : [];
  });
  return room > 0 && Math.max(longest, ...ends, ...uprights) < FILLED * room
    ? "the drawing's axis goes on far beyond all that it shows"
    : null;
}

/** Where the names of figures at the right edge begin, or the edge itself where they stand above their bars. */
function endOfRoom(drawing: Element, width: number): number {
  const starts = [...drawing.querySelectorAll("text[text-anchor='end']")]
    .filter((text) => numberOf(text, "x") > width / 2)
    .map((text) => numberOf(text, "x") - LETTER * (text.textContent ?? "").length);
  const besideTheBars = drawing.classList.contains("wide");
  return besideTheBars && starts.length > 0 ? Math.min(...starts) : width;
}

/** About how wide a letter is drawn, in pixels. */
const LETTER = 7.5;

const numberOf = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute) ?? 0);
