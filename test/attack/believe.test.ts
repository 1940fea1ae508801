import {describe, expect, it} from "vitest";
import type {AttackedCell} from "../../loaders/attack/gather/cells.ts";
import {believe} from "../../loaders/attack/solve/believe.ts";
import {ranges} from "../../loaders/attack/solve/ranges.ts";
import type {Puzzle} from "../../loaders/attack/solve/unknowns.ts";
import {hiddenCell} from "./hidden-cell.ts";

/** What is left of some hidden counts, in their order, and what is complained of. */
async function leftOf(cells: readonly AttackedCell[], equations: Puzzle["equations"]) {
  const puzzle: Puzzle = {cells, equations};
  const before = await ranges(puzzle, cells);
  if (before === null) throw new Error("Nothing fits the puzzle.");
  const {found, complaints} = await believe([puzzle], before, 5);
  return {
    left: cells.map((cell) => `${found.get(cell)?.low} to ${found.get(cell)?.high}`),
    complaints: complaints.map(({where}) => where)
  };
}

describe("Somebody who believes the promise", () => {
  const [young, old] = [hiddenCell("young"), hiddenCell("old")];
  const together = (sum: number) => ({
    terms: [
      [young, 1],
      [old, 1]
    ] as const,
    low: sum,
    high: sum
  });
  const atLeast = (cell: AttackedCell, low: number) => ({
    terms: [[cell, 1]] as const,
    low,
    high: Number.POSITIVE_INFINITY
  });

  it("takes one of eight children's two ages for six or more, then the other for none: it could not be 5", async () => {
    const {left} = await leftOf([young, old], [together(8), atLeast(young, 2)]);
    expect(left).toEqual(["8 to 8", "0 to 0"]);
  });

  it("concludes nothing of two counts that may each be any of 0 to 8", async () => {
    const {left} = await leftOf([young, old], [together(8)]);
    expect(left).toEqual(["0 to 8", "0 to 8"]);
  });

  it("complains where the promise leaves no number: one of four children", async () => {
    const {complaints} = await leftOf([young, old], [together(4)]);
    expect(complaints).toEqual(["young", "old"]);
  });
});
