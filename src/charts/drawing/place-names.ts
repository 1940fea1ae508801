import {textWidth} from "./text-width.js";

/** A dot that needs a name. Pixels. */
export interface NamedDot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
}

export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Where to write each dot's name: right, left, above or below it, near or one line further away, whichever covers the
 * least of other dots and of names already placed. Names are placed in the order given, so put the most important first.
 */
export function placeNames(dots: readonly NamedDot[], width: number): PlacedName[] {
  const marks: Box[] = dots.map(({x, y}) => ({left: x - 6, right: x + 6, top: y - 6, bottom: y + 6}));
  const names: Box[] = [];
  return dots.map(({x, y, text, bold}, index) => {
    const long = textWidth(text, 13, bold);
    const beside: [PlacedName, number][] = [
      [{x: x + 9, y, anchor: "start"}, x + 9],
      [{x: x - 9, y, anchor: "end"}, x - 9 - long]
    ];
    const above = [-15, 15, -30, 30].map((off): [PlacedName, number] => [
      {x, y: y + off, anchor: "middle"},
      x - long / 2
    ]);
    const choices = [...beside, ...above].map(([name, left]) => ({
      name,
      box: {left, right: left + long, top: name.y - 8, bottom: name.y + 8}
    }));
    // A covered dot is a lost figure, while half a name can still be read. Off the chart is worst.
    const cost = ({box}: {box: Box}) =>
      names.reduce((total, other) => total + overlap(box, other), 0) +
      4 * marks.reduce((total, other, place) => total + (place === index ? 0 : overlap(box, other)), 0) +
      1000 * (Math.max(0, -box.left) + Math.max(0, box.right - width));
    const best = choices.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    names.push(best.box);
    return best.name;
  });
}
