import {expect, it} from "vitest";
import {gauss} from "../../bench/disclosure/gauss.ts";
import {leaks} from "../../bench/disclosure/leaks.ts";
import {nextSmallest} from "../../bench/disclosure/next-smallest.ts";
import {
  type Cell,
  type LinearSystem,
  leastPattern,
  type Pattern
} from "../../loaders/disclosure/linear-system.ts";
import {solver} from "../../loaders/disclosure/solver.ts";

const cell = (id: string, value: number, role: Cell["role"]): Cell => ({
  id,
  value,
  role,
  published: true,
  low: 0,
  high: Number.POSITIVE_INFINITY,
  cost: role === "open" ? 1 : 0
});

/** 34 children, 3 of them in a small category beside 12 and 19. */
const oneSmall: LinearSystem = {
  cells: [cell("total", 34, "shown"), cell("a", 3, "hidden"), cell("b", 12, "open"), cell("c", 19, "open")],
  relations: [{terms: [1, -1, -1, -1].map((weight, index) => ({cell: index, weight})), low: 0, high: 0}],
  inSharesOf: new Map(),
  promised: [],
  protectionLevels: [{cell: 1, low: 1, high: 5}],
  threshold: 5
};

const hiddenBy = (pattern: Pattern) =>
  new Set(oneSmall.cells.filter((_, index) => pattern[index]).map(({id}) => id));

it("a small count alone is found by subtraction", async () => {
  const found = leaks(await solver(), oneSmall, hiddenBy(leastPattern(oneSmall)));
  expect(found).toEqual({small: 1, exact: 1, narrowed: 0});
});

it("the rule of thumb hides the next smallest beside it", async () => {
  const hidden = hiddenBy(nextSmallest(oneSmall));
  expect([...hidden]).toEqual(["a", "b"]);
  expect(leaks(await solver(), oneSmall, hidden)).toEqual({small: 1, exact: 0, narrowed: 0});
});

it("elimination publishes the larger, and hides what would then give the small one away", () => {
  expect([...hiddenBy(gauss(oneSmall))]).toEqual(["a", "b"]);
});
