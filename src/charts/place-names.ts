import {textWidth} from "./text-width.js";

/** A dot that wants its name beside it. Pixels. */
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
 * Where to write each dot's name: right, left, above or below it, whichever hides the least of other dots and of
 * names already placed. In the order given, so put the most important first.
 */
export function placeNames(dots: readonly NamedDot[], width: number): PlacedName[] {
  const taken: Box[] = dots.map(({x, y}) => ({left: x - 6, right: x + 6, top: y - 6, bottom: y + 6}));
  return dots.map(({x, y, text, bold}, index) => {
    const long = textWidth(text, 13, bold);
    const choices: {name: PlacedName; box: Box}[] = [
      {name: {x: x + 9, y, anchor: "start" as const}, left: x + 9},
      {name: {x: x - 9, y, anchor: "end" as const}, left: x - 9 - long},
      {name: {x, y: y - 15, anchor: "middle" as const}, left: x - long / 2},
      {name: {x, y: y + 15, anchor: "middle" as const}, left: x - long / 2}
    ].map(({name, left}) => ({name, box: {left, right: left + long, top: name.y - 8, bottom: name.y + 8}}));
    const cost = ({box}: {box: Box}) =>
      taken.reduce((total, other, place) => total + (place === index ? 0 : overlap(box, other)), 0) +
      1000 * (Math.max(0, -box.left) + Math.max(0, box.right - width));
    const best = choices.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    taken.push(best.box);
    return best.name;
  });
}
