import type {Hexagon} from "../contract/england.ts";
import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {requiredText} from "../files/required-text.ts";
import {cheapestAssignment} from "./cheapest-assignment.ts";
import {ENGLAND_FILES} from "./england-files.ts";
import {recordsIn} from "./records-in.ts";

type Point = readonly [number, number];

interface Outline {
  readonly code: string;
  readonly centre: Point;
  readonly corners: ReadonlySet<string>;
}

/**
 * A hexagon for each council, so that a small city counts as much as a large county: as near as may be to where the
 * council is, with as many of its real neighbours beside it as can be had. Worked out from the boundaries alone, and the
 * same each time.
 *
 * Method: circles at the councils' middles grow to one size, push each other apart and hold on to those they border on; each
 * then takes a cell of the grid, so that they move least together; then cells are exchanged as long as that keeps more
 * borders, and more of each region together, for the way it costs.
 */
export function hexagonsOf(folder: Folder): ReadonlyMap<string, Hexagon> {
  const outlines = outlinesIn(requiredText(folder, ENGLAND_FILES.boundaries));
  const links = linksOf(outlines, regionsIn(folder));
  const places = pushedApart(
    outlines.map(({centre}) => centre),
    links
  );
  const cells = cellsAround(places);
  const taken = cheapestAssignment(
    places.map((place) => cells.map((cell) => squared(place, middleOf(cell))))
  );
  const settled = withLinks(links, places, cells, taken);
  const lowest = {
    column: Math.min(...settled.map((cell) => required(cells[cell], "a cell").column)),
    // An even number of rows, or odd rows would become even ones.
    row: 2 * Math.floor(Math.min(...settled.map((cell) => required(cells[cell], "a cell").row)) / 2)
  };
  return new Map(
    outlines.map(({code}, place) => {
      const {column, row} = required(cells[required(settled[place], "a cell's place")], "a cell");
      return [code, {column: column - lowest.column, row: row - lowest.row}];
    })
  );
}

/** The middle of each council's largest part, and the corners that it may share with others. */
function outlinesIn(text: string): readonly Outline[] {
  const {features}: Boundaries = JSON.parse(text);
  return features.map(({properties, geometry}) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    const largest = rings.toSorted((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)))[0];
    return {
      code: properties.area_code,
      centre: middle(required(largest, "an outline")),
      corners: new Set(rings.flat().map(([x, y]) => `${x} ${y}`))
    };
  });
}

interface Boundaries {
  readonly features: readonly {
    readonly properties: {readonly area_code: string};
    readonly geometry:
      | {readonly type: "Polygon"; readonly coordinates: readonly (readonly Point[])[]}
      | {readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Point[])[])[]};
  }[];
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = required(ring[(at + 1) % ring.length], "the next corner");
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function middle(ring: readonly Point[]): Point {
  const area = areaOf(ring);
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = required(ring[(at + 1) % ring.length], "the next corner");
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [sumX / (6 * area), sumY / (6 * area)];
}

/** London's two halves are one region on a map. */
const LONDON = /^(Inner|Outer) London$/;

/** The region of each council, by name. */
const regionsIn = (folder: Folder): ReadonlyMap<string, string> =>
  new Map(
    recordsIn(folder, ENGLAND_FILES.areas).map((row) => [
      row.text("area_code"),
      row.text("region_name").replace(LONDON, "London")
    ])
  );

/** What keeps two councils together: much where they share a border, a little where they share a region. */
const BORDER = 1.6;
const REGION = 0.8;

/** For each council, how strongly it belongs beside each other one. */
function linksOf(
  outlines: readonly Outline[],
  regions: ReadonlyMap<string, string>
): readonly ReadonlyMap<number, {readonly worth: number; readonly bordering: boolean}>[] {
  const touch = (one: Outline, other: Outline) =>
    [...one.corners].some((corner) => other.corners.has(corner));
  // An island holds on to the council nearest to it.
  const mainland = new Map(
    outlines
      .filter((one) => !outlines.some((other) => other !== one && touch(one, other)))
      .map((island) => {
        const others = outlines.filter((one) => one !== island);
        const way = (one: Outline) => squared(one.centre, island.centre);
        return [island, others.reduce((nearest, one) => (way(one) < way(nearest) ? one : nearest))];
      })
  );
  return outlines.map(
    (one, index) =>
      new Map(
        outlines.flatMap((other, next) => {
          if (next === index) return [];
          const bordering = touch(one, other) || mainland.get(one) === other || mainland.get(other) === one;
          const together = regions.get(one.code) === regions.get(other.code);
          const worth = (bordering ? BORDER : 0) + (together ? REGION : 0);
          return worth === 0 ? [] : [[next, {worth, bordering}] as const];
        })
      )
  );
}

type Links = ReturnType<typeof linksOf>;

/** How far the middle of a row is from the next, where columns are 1 apart. */
const ROW = Math.sqrt(3) / 2;

/** Rounds in which circles grow, and rounds of settling. */
const GROWING = 500;
const SETTLING = 200;

/** How much of the way home a circle goes in each round, and of the way to another that it borders on. */
const HOMEWARD = 0.01;
const TOGETHER = 0.03;

/** Places with the south down, 1 apart or nearly so, in the shape of the country as far as there is room. */
function pushedApart(centres: readonly Point[], links: Links): readonly Point[] {
  const [left, right] = [Math.min(...centres.map(([x]) => x)), Math.max(...centres.map(([x]) => x))];
  const [bottom, top] = [Math.min(...centres.map(([, y]) => y)), Math.max(...centres.map(([, y]) => y))];
  // As large as the country would be if circles filled it.
  const scale = Math.sqrt((centres.length * 1.75) / ((right - left) * (top - bottom)));
  const home = centres.map(([x, y]): Point => [(x - left) * scale, (top - y) * scale]);
  const at = home.map(([x, y]): [number, number] => [x, y]);
  const move = (one: [number, number], other: [number, number], share: number) => {
    const [x, y] = [(other[0] - one[0]) * share, (other[1] - one[1]) * share];
    one[0] += x;
    one[1] += y;
    other[0] -= x;
    other[1] -= y;
  };
  for (let round = 0; round < GROWING + SETTLING; round++) {
    const size = Math.min(1, 0.05 + round / GROWING);
    for (const [index, one] of at.entries()) {
      const [homeX, homeY] = required(home[index], "a home");
      one[0] += (homeX - one[0]) * HOMEWARD;
      one[1] += (homeY - one[1]) * HOMEWARD;
      for (const [next, {bordering}] of required(links[index], "its links")) {
        const other = required(at[next], "a circle");
        const apart = Math.hypot(other[0] - one[0], other[1] - one[1]);
        if (bordering && apart > size) move(one, other, (TOGETHER * (apart - size)) / apart);
      }
    }
    for (const [index, one] of at.entries())
      for (let next = index + 1; next < at.length; next++) {
        const other = required(at[next], "a circle");
        const apart = Math.hypot(other[0] - one[0], other[1] - one[1]);
        if (apart < size) move(one, other, -(size - apart) / 2 / Math.max(apart, 1e-6));
      }
  }
  return at;
}

const middleOf = ({column, row}: Hexagon): Point => [column + (row % 2 === 0 ? 0 : 0.5), row * ROW];

const squared = ([x, y]: Point, [otherX, otherY]: Point): number => (x - otherX) ** 2 + (y - otherY) ** 2;

/** Every cell that a circle could come to lie in. */
function cellsAround(places: readonly Point[]): readonly Hexagon[] {
  const [columns, rows] = [
    Math.max(...places.map(([x]) => x)) + 2,
    Math.max(...places.map(([, y]) => y)) / ROW + 2
  ];
  const cells: Hexagon[] = [];
  for (let row = -2; row < rows; row++)
    for (let column = -1; column < columns; column++)
      if (places.some((place) => squared(place, middleOf({column, row})) < 4)) cells.push({column, row});
  return cells;
}

/** The cells after exchanges that keep more together. Whatever is exchanged is worth more afterwards, so it comes to an end. */
function withLinks(
  links: Links,
  places: readonly Point[],
  cells: readonly Hexagon[],
  taken: readonly number[]
): readonly number[] {
  const points = cells.map(middleOf);
  const point = (cell: number): Point => required(points[cell], "a cell");
  const near = points.map((one) =>
    points.flatMap((other, next) => (other !== one && squared(one, other) < 9 ? [next] : []))
  );
  const beside = points.map((one) =>
    points.flatMap((other, next) => (other !== one && squared(one, other) < 1.1 ? [next] : []))
  );
  const at = [...taken];
  const holder = new Map(at.map((cell, place) => [cell, place]));
  const cellOf = (place: number): number => required(at[place], "a cell's place");
  const worth = (place: number): number => {
    const kept = required(beside[cellOf(place)], "the cells beside it").reduce((sum, cell) => {
      const other = holder.get(cell);
      const link = other === undefined ? undefined : required(links[place], "its links").get(other);
      return link === undefined ? sum : sum + link.worth;
    }, 0);
    // What two keep is counted from both sides, so the way is too.
    return kept - 2 * squared(required(places[place], "a place"), point(cellOf(place)));
  };
  /** What is beside two cells and in them, counted once. */
  const worthAround = (one: number, other: number): number => {
    const around = new Set([
      one,
      other,
      ...required(beside[one], "cells"),
      ...required(beside[other], "cells")
    ]);
    let sum = 0;
    for (const cell of around) {
      const place = holder.get(cell);
      if (place !== undefined) sum += worth(place);
    }
    return sum;
  };
  const exchange = (one: number, other: number) => {
    const [here, there] = [holder.get(one), holder.get(other)];
    holder.delete(one);
    holder.delete(other);
    for (const [place, cell] of [
      [here, other],
      [there, one]
    ] as const) {
      if (place === undefined) continue;
      at[place] = cell;
      holder.set(cell, place);
    }
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let place = 0; place < at.length; place++)
      for (const cell of required(near[cellOf(place)], "the cells near it")) {
        const from = cellOf(place);
        if (cell === from) continue;
        const before = worthAround(from, cell);
        exchange(from, cell);
        if (worthAround(from, cell) > before + 1e-9) changed = true;
        else exchange(cell, from);
      }
  }
  return at;
}
