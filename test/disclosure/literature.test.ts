import {describe, expect, it} from "vitest";
import {audit} from "../../loaders/disclosure/audit.ts";
import {choosePattern} from "../../loaders/disclosure/choose-pattern.ts";
import type {Cell, LinearSystem, ProtectionLevel, Relation} from "../../loaders/disclosure/linear-system.ts";
import {SEARCH_LIMITS} from "../../loaders/disclosure/protect.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import {Suppression} from "../../loaders/disclosure/suppression.ts";

/** A system of named counts; hiding one costs its value, as in the literature. */
function systemOf(
  values: Readonly<Record<string, number>>,
  sums: readonly (readonly [string, readonly string[]])[],
  {hidden = [], shown = [], low = 0}: {hidden?: readonly string[]; shown?: readonly string[]; low?: number}
) {
  const names = Object.keys(values);
  const at = (name: string) => names.indexOf(name);
  const cells = Object.entries(values).map(
    ([id, value]): Cell => ({
      id,
      value,
      role: hidden.includes(id) ? "hidden" : shown.includes(id) ? "shown" : "open",
      published: true,
      low,
      high: Number.POSITIVE_INFINITY,
      cost: hidden.includes(id) ? 0 : value
    })
  );
  const relations = sums.map(
    ([total, parts]): Relation => ({
      terms: [{cell: at(total), weight: 1}, ...parts.map((part) => ({cell: at(part), weight: -1}))],
      low: 0,
      high: 0
    })
  );
  const withLevels = (levels: Readonly<Record<string, readonly [number, number]>>): LinearSystem => ({
    cells,
    relations,
    inSharesOf: new Map(),
    promised: [],
    protectionLevels: Object.entries(levels).map(
      ([name, [from, to]]): ProtectionLevel => ({cell: at(name), low: from, high: to})
    ),
    threshold: 5
  });
  return {withLevels, names};
}

/** A table with row and column totals: rows I, II, … and columns A, B, …; totals `I-all`, `all-A`, `all-all`. */
function tableOf(table: readonly (readonly number[])[]) {
  const rows = ["I", "II", "III", "IV"].slice(0, table.length);
  const columns = ["A", "B", "C", "D"].slice(0, table[0]?.length);
  const values: Record<string, number> = {};
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      values[`${row}-${column}`] = table[i]?.[j] ?? 0;
    });
    values[`${row}-all`] = sum(table[i] ?? []);
  });
  columns.forEach((column, j) => {
    values[`all-${column}`] = sum(table.map((line) => line[j] ?? 0));
  });
  values["all-all"] = sum(table.map(sum));
  const sums = [
    ...[...rows, "all"].map((row) => [`${row}-all`, columns.map((column) => `${row}-${column}`)] as const),
    ...[...columns, "all"].map((column) => [`all-${column}`, rows.map((row) => `${row}-${column}`)] as const)
  ];
  return {values, sums};
}

/** The names that the optimum hides beside those that must be, and its cost. */
async function optimum(system: LinearSystem) {
  const {suppression, lowerBound} = choosePattern(await solver(), system, SEARCH_LIMITS);
  const hidden = system.cells.filter((cell, index) => suppression.isHidden(index) && cell.role === "open");
  return {
    names: hidden.map(({id}) => id),
    cost: hidden.reduce((all, {cost}) => all + cost, 0),
    lowerBound
  };
}

/** How low and how high each cell can be when exactly `hidden` are. */
async function rangesOf(system: LinearSystem, hidden: readonly string[]) {
  const pattern = Uint8Array.from(system.cells, ({id}) => (hidden.includes(id) ? 1 : 0));
  const levels = hidden.map((name) => ({
    cell: system.cells.findIndex(({id}) => id === name),
    low: -1,
    high: 1_000_000
  }));
  return audit(new Suppression(await solver(), system, pattern), levels).map(({low, high}, index) => ({
    name: hidden[index],
    low,
    high
  }));
}

const exactOf = (ranges: readonly {name: string | undefined; low: number; high: number}[]) =>
  ranges.filter(({low, high}) => low === high).map(({name}) => name);

describe("Instances of the literature, with their known answers", () => {
  it("finds the optimum of Fischetti and Salazar’s 3 by 3 table (Management Science 2001)", async () => {
    const {values, sums} = tableOf([
      [20, 50, 10],
      [8, 19, 22],
      [17, 32, 12]
    ]);
    const system = systemOf(values, sums, {hidden: ["II-C"], shown: ["all-all"]}).withLevels({
      "II-C": [17, 27]
    });
    const {names, cost, lowerBound} = await optimum(system);
    expect(names).toEqual(["II-A", "III-A", "III-C"]);
    expect([cost, lowerBound]).toEqual([37, 37]);
    expect((await rangesOf(system, ["II-C", ...names]))[0]).toEqual({name: "II-C", low: 5, high: 30});
  });

  it("sees the cell that sdcTable’s problemdata() gives away although two are hidden in every line", async () => {
    const {values, sums} = tableOf([
      [30, 47, 64, 89],
      [90, 124, 5, 31],
      [92, 100, 59, 85],
      [800, 991, 651, 685]
    ]);
    const hidden = ["I-A", "I-B", "I-C", "II-A", "II-C", "III-B", "III-D", "IV-B", "IV-D"];
    const system = systemOf(values, sums, {}).withLevels({});
    expect(exactOf(await rangesOf(system, hidden))).toEqual(["I-B"]);
    expect(exactOf(await rangesOf(system, [...hidden, "II-B"]))).toEqual([]);
    // There is a cheaper cure than the textbook's: II-D, which is 31.
    const levels = Object.fromEntries(
      hidden.map((name) => [name, [(values[name] ?? 0) - 1, (values[name] ?? 0) + 1] as const])
    );
    expect(await optimum(systemOf(values, sums, {hidden}).withLevels(levels))).toMatchObject({
      names: ["II-D"],
      cost: 31
    });
  });

  it("protects two tables over the same eight regions together (sdcTable’s linked tables)", async () => {
    const values = {
      A: 2,
      B: 2,
      I: 8,
      J: 8,
      K: 3,
      L: 3,
      M: 3,
      N: 7,
      one: 20,
      two: 16,
      big: 6,
      small: 30,
      all: 36
    };
    const counties = [
      ["one", ["A", "B", "I", "J"]],
      ["two", ["K", "L", "M", "N"]],
      ["all", ["one", "two"]]
    ] as const;
    const sizes = [
      ["big", ["L", "M"]],
      ["small", ["A", "B", "I", "J", "K", "N"]],
      ["all", ["big", "small"]]
    ] as const;
    const roles = {hidden: ["A", "B", "K", "L", "M"], shown: ["one", "two", "big", "small", "all"], low: 0};
    const levels = Object.fromEntries(roles.hidden.map((name) => [name, [1, 3] as const]));
    const exactIn = async (sums: readonly (readonly [string, readonly string[]])[]) =>
      exactOf(await rangesOf(systemOf(values, sums, roles).withLevels({}), roles.hidden));
    expect(await exactIn(counties)).toEqual([]);
    expect(await exactIn(sizes)).toEqual([]);
    expect(await exactIn([...counties, ...sizes])).toEqual(["K"]);
    const linked = systemOf(values, [...counties, ...sizes], roles).withLevels(levels);
    expect(await optimum(linked)).toMatchObject({names: ["N"], cost: 7});
  });

  it("finds τ-ARGUS’s optimum for its first example: 895, 569 and 486, cost 1,950", async () => {
    const {values, sums} = tableOf([
      [895, 137],
      [753, 973],
      [569, 486],
      [540, 793]
    ]);
    const system = systemOf(values, sums, {hidden: ["I-B"], shown: ["all-all"]}).withLevels({
      "I-B": [136, 138]
    });
    expect(await optimum(system)).toMatchObject({
      names: ["I-A", "III-A", "III-B"],
      cost: 1950,
      lowerBound: 1950
    });
  });

  it("is not satisfied where linear independence is: four ones in a square, zeros always shown", async () => {
    const {values, sums} = tableOf([
      [1, 1, 20],
      [1, 1, 20],
      [30, 30, 40]
    ]);
    const ones = ["I-A", "I-B", "II-A", "II-B"];
    const system = systemOf(values, sums, {hidden: ones, shown: ["all-all"], low: 1});
    expect(exactOf(await rangesOf(system.withLevels({}), ones))).toEqual(ones);
    const levels = Object.fromEntries(ones.map((name) => [name, [1, 5] as const]));
    const {names} = await optimum(system.withLevels(levels));
    const after = await rangesOf(system.withLevels({}), [...ones, ...names]);
    expect(after.slice(0, 4).every(({low, high}) => low <= 1 && high >= 5)).toBe(true);
  });
});
