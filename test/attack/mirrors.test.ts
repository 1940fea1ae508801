import {expect, test} from "vitest";
import type {AttackedCell} from "../../loaders/attack/gather/cells.ts";
import {mirrors} from "../../loaders/attack/solve/mirrors.ts";
import {hiddenCell} from "./hidden-cell.ts";

const [part, rest, twin, other] = [
  hiddenCell("part"),
  hiddenCell("rest"),
  hiddenCell("twin"),
  hiddenCell("other")
];
const exactly = (sum: number, ...terms: readonly (readonly [AttackedCell, number])[]) => ({
  terms,
  low: sum,
  high: sum
});

test("counts that fix each other are told by one of them, however many steps away", () => {
  const mirror = mirrors({
    equations: [
      exactly(20, [part, 1], [rest, 1]),
      exactly(-3, [twin, -1], [rest, 1]),
      exactly(30, [part, 1], [rest, 1], [other, 1])
    ]
  });
  expect(mirror(part)).toEqual({of: part, sign: 1, sum: 0});
  expect(mirror(rest)).toEqual({of: part, sign: -1, sum: 20});
  // The twin is 3 more than the rest, so 23 less the part.
  expect(mirror(twin)).toEqual({of: part, sign: -1, sum: 23});
});

test("neither a sum of three nor an inequality fixes one count by another", () => {
  const mirror = mirrors({
    equations: [
      exactly(30, [part, 1], [rest, 1], [other, 1]),
      {
        terms: [
          [part, 1],
          [rest, -1]
        ],
        low: 0,
        high: Number.POSITIVE_INFINITY
      }
    ]
  });
  expect(mirror(part).of).toBe(part);
  expect(mirror(rest).of).toBe(rest);
});
