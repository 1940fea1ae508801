import {describe, expect, it} from "vitest";
import {audit} from "../../loaders/disclosure/audit.ts";
import {hideCheapestFlows} from "../../loaders/disclosure/cheapest-flow.ts";
import type {Cell, LinearSystem} from "../../loaders/disclosure/linear-system.ts";
import {settle} from "../../loaders/disclosure/settle.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import {hidingAll, hidingLeast, Suppression} from "../../loaders/disclosure/suppression.ts";

const cell = (id: string, value: number, role: Cell["role"], cost: number): Cell => ({
  id,
  value,
  role,
  published: true,
  low: 0,
  high: Number.POSITIVE_INFINITY,
  cost
});

const [SMALL, CHEAP, DEAR] = [1, 2, 3];

/** 34 children: 3 of them in a small group, 12 in one that is cheap to hide, and 19 in one that is dear. */
const system: LinearSystem = {
  cells: [
    cell("all", 34, "shown", 0),
    cell("small", 3, "hidden", 0),
    cell("cheap", 12, "open", 1),
    cell("dear", 19, "open", 5)
  ],
  relations: [{terms: [1, -1, -1, -1].map((weight, index) => ({cell: index, weight})), low: 0, high: 0}],
  inSharesOf: new Map(),
  promised: [],
  protectionLevels: [{cell: SMALL, low: 1, high: 5}],
  threshold: 5
};
const levels = system.protectionLevels;

/** A table of the same 34 children, in other groups. */
const table = (small: number, cheap: number, dear: number) => Int32Array.from([34, small, cheap, dear]);

describe("A suppression", () => {
  it("counts a table as a witness for as long as the pattern hides every cell that it changes", async () => {
    const suppression = hidingAll(await solver(), system);
    suppression.learn([table(1, 14, 19), table(5, 12, 17)]);
    expect(suppression.unproven(levels)).toEqual([]);
    suppression.show(DEAR);
    expect(suppression.witnesses).toEqual([table(1, 14, 19)]);
    expect(suppression.unproven(levels)).toEqual(levels);
    suppression.hide(DEAR);
    expect(suppression.witnesses).toHaveLength(2);
    expect(suppression.unproven(levels)).toEqual([]);
  });

  it("shows a cell on condition, and loses nothing when the condition fails", async () => {
    const suppression = hidingAll(await solver(), system);
    suppression.learn([table(1, 12, 21)]);
    const shown = suppression.showIf(DEAR, () => {
      expect(suppression.witnesses).toEqual([]);
      suppression.learn([table(1, 14, 19)]);
      return false;
    });
    expect(shown).toBe(false);
    expect(suppression.isHidden(DEAR)).toBe(true);
    expect(suppression.witnesses).toEqual([table(1, 12, 21), table(1, 14, 19)]);
    expect(suppression.showIf(DEAR, () => true)).toBe(true);
    expect(suppression.witnesses).toEqual([table(1, 14, 19)]);
  });

  it("keeps its pattern to itself", async () => {
    const pattern = Uint8Array.from([0, 1, 0, 0]);
    const suppression = new Suppression(await solver(), system, pattern);
    pattern[DEAR] = 1;
    suppression.pattern[CHEAP] = 1;
    expect([...suppression.pattern]).toEqual([0, 1, 0, 0]);
  });
});

describe("The steps of a suppression", () => {
  it("hide along the cheapest flow, and keep the tables that the flow makes", async () => {
    const suppression = hidingLeast(await solver(), system);
    hideCheapestFlows(suppression, levels);
    expect([...suppression.pattern]).toEqual([0, 1, 1, 0]);
    expect(suppression.witnesses).toEqual([table(5, 10, 19), table(1, 14, 19)]);
  });

  it("find that a small count that is hidden alone is exact", async () => {
    const [audited] = audit(hidingLeast(await solver(), system), levels);
    expect(audited).toMatchObject({met: false, low: 3, high: 3});
  });

  it("settle on more when the pattern is too thin", async () => {
    const suppression = hidingLeast(await solver(), system);
    const {audited, unattainable} = settle(suppression);
    expect([...suppression.pattern]).toEqual([0, 1, 1, 0]);
    expect(audited.map(({level, met}) => [level.cell, met])).toEqual([
      [SMALL, true],
      [CHEAP, true]
    ]);
    expect(unattainable).toEqual([]);
  });

  it("settle on what can be had, and say what cannot", async () => {
    // Nothing but the small count may be hidden.
    const cells = system.cells.map((one): Cell => (one.role === "open" ? {...one, role: "shown"} : one));
    const {audited, unattainable} = settle(hidingLeast(await solver(), {...system, cells}));
    expect(audited).toEqual([]);
    expect(unattainable.map(({level, low, high}) => [level.cell, low, high])).toEqual([[SMALL, 3, 3]]);
  });
});
