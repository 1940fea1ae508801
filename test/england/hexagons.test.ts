import {describe, expect, it} from "vitest";
import {required} from "../../loaders/contract/required.ts";
import {cheapestAssignment} from "../../loaders/england/cheapest-assignment.ts";
import {hexagonsOf} from "../../loaders/england/hexagons.ts";
import {held, heldFolder} from "./held-england.ts";

describe("the map of hexagons", () => {
  it("is what the boundaries give, every time", () => {
    expect([...hexagonsOf(heldFolder)]).toEqual([...held.hexagons]);
  });

  it("has every council of today once, and none in the place of another", () => {
    const today = held.areas.filter(
      ({level, replacedBy}) => level === "Local authority" && replacedBy.length === 0
    );
    expect(new Set(held.hexagons.keys())).toEqual(new Set(today.map(({code}) => code)));
    expect(new Set([...held.hexagons.values()].map(({column, row}) => `${column} ${row}`)).size).toBe(
      today.length
    );
  });

  it("keeps London together", () => {
    const cells = held.areas.flatMap(({code, region}) => {
      const cell = held.hexagons.get(code);
      return cell !== undefined && region?.name.endsWith("London") ? [cell] : [];
    });
    const middle = ({column, row}: {column: number; row: number}) => [
      column + (row % 2) / 2,
      row * Math.sqrt(0.75)
    ];
    const reached = new Set([required(cells[0], "a borough")]);
    for (const one of reached)
      for (const other of cells) {
        const [[x = 0, y = 0], [otherX = 0, otherY = 0]] = [middle(one), middle(other)];
        if (Math.hypot(x - otherX, y - otherY) < 1.1) reached.add(other);
      }
    expect(reached.size).toBe(33);
  });
});

describe("cheapestAssignment", () => {
  it("finds the least that all together can cost", () => {
    const costs = [
      [4, 1, 3, 9],
      [2, 0, 5, 9],
      [3, 2, 2, 9]
    ];
    expect(cheapestAssignment(costs)).toEqual([1, 0, 2]);
  });
});
