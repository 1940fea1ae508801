import type {TableBreakdownId} from "../contract/breakdowns.ts";
import {required} from "../contract/required.ts";
import {breakdownWords, isBreakdown} from "../measures/breakdown-words.ts";
import {type Condition, conditionOf, traitOf} from "../measures/condition.ts";
import type {Population} from "../measures/population.ts";
import type {Part, Template} from "../measures/relations/template.ts";
import {addBit, type Bits, butNot, common, isWithin, joined, meet, noBits, sizeOf} from "./bits.ts";
import {type CellSet, cellsIn, coversOf} from "./covers.ts";
import {isPlain, type Saying, saysAsMuch} from "./piece.ts";
import type {Column, Seen} from "./seen.ts";
import {groupOf, partOf, type Table} from "./tables.ts";

/**
 * Two cells that never go together are taken for exclusive only if so many lives were to be expected in both, were they
 * independent: else it may be chance. e^-9 is one in eight thousand.
 */
const EXPECTED = 9;

/** The units of a column: who is in it at all, and who in each of its cells. */
interface Group {
  readonly table: Table;
  readonly cells: readonly Bits[];
  readonly all: Bits;
  readonly several: boolean;
}

/** Every relation between tables that holds of all units, each once, none that another one says too. */
export function observedRelations({children, meetings}: Seen): readonly Template[] {
  const found = [...between(children, ({of}) => of === "children"), ...between(meetings, () => true)];
  const coarseFirst = found.toSorted((a, b) => finenessOf(a) - finenessOf(b));
  const kept: Saying[] = [];
  const byPeriod = new Map<string, Saying[]>();
  for (const saying of coarseFirst) {
    if (isPlain(saying)) continue;
    const period = periodOfTable(saying.these.table);
    const known = byPeriod.get(period) ?? [];
    if (known.some((other) => saysAsMuch(other, saying))) continue;
    kept.push(saying);
    known.push(saying);
    byPeriod.set(period, known);
  }
  return kept.map(({these, those}) => ({these: partsOf(these), those: those.flatMap(partsOf)}));
}

const partsOf = ({table, cells}: Saying["these"]): readonly Part[] =>
  cellsIn(cells).map((cell) => partOf(table, required(table.cells[cell], "a cell")));

/** By how many breakdowns its tables are, and, of two alike, how many tables and cells it names. */
const finenessOf = ({these, those}: Saying): number =>
  [these, ...those].reduce(
    (sum, {table, cells}) =>
      sum +
      table.by.length +
      (table.where.length > 0 || table.except !== null ? 1 : 0) +
      cellsIn(cells).length / 1000,
    0
  );

function between(
  columns: readonly Column[],
  canBeLess: (population: Population) => boolean
): readonly Saying[] {
  const groups = columns.map(groupOfColumn).filter(({all}) => all.some((word) => word !== 0));
  const single = groups.filter(({several}) => !several);
  const less = single.filter(({table}) => canBeLess(table.population));
  const bases = basesOf(groups);
  const exclusive = exclusives(single, bases);
  return less.flatMap((one) => [
    ...emptyCells(one, bases(one), single),
    ...groups
      .filter((other) => other !== one && isOfNow(one, other) && canTell(one, other))
      .flatMap((other) => covered(one, [other], bases(one), exclusive)),
    ...pairsFor(one, single).flatMap((pair) => covered(one, pair, bases(one), exclusive))
  ]);
}

/**
 * Whether a comparison can say more than that of the totals does. Tables by two breakdowns meet those of the same
 * children in a joint table, and a share's own table only another share's.
 */
function canTell(one: Group, other: Group): boolean {
  const [by, second] = [one.table.by, other.table.by];
  const sameBy = by.join() === second.join();
  if (other.several) return by.length === 0 && second.length === 0;
  if (isFlag(one) && by.length > 0) return isFlag(other) && sameBy && isSamePeriod(one.table, other.table);
  if (isFlag(other) && second.length > 0) return false;
  if (isSamePeriod(one.table, other.table)) return by.length <= 1 && second.length <= 1;
  if (by.length > 1 && !by.every(lasts)) return false;
  return second.every((breakdown) => by.includes(breakdown)) || (by.length === 1 && second.length === 1);
}

/** Everyone of a group's population in its period. */
function basesOf(groups: readonly Group[]): (group: Group) => Bits {
  const whole = new Map(
    groups
      .filter(({table}) => table.where.length === 0 && table.except === null && table.by.length === 0)
      .map((group) => [periodOfTable(group.table), group.all])
  );
  return (group) => whole.get(periodOfTable(group.table)) ?? group.all;
}

const periodOfTable = ({population, when}: Table): string => `${population.id} ${when}`;

/** What concerns the year before alone is said of the year itself. */
const isOfNow = (...groups: readonly Group[]): boolean =>
  groups.some(({table}) => table.when !== "year before");

function groupOfColumn({table, cells, several}: Column): Group {
  const bits = table.cells.map(() => noBits(cells.length));
  cells.forEach((cell, unit) => {
    if (cell > 0) addBit(required(bits[cell - 1], "a cell of the table"), unit);
  });
  return {table, cells: bits, all: joined(bits, cells.length), several};
}

/** Cells in which nobody was, though many could have been. */
function emptyCells(group: Group, base: Bits, groups: readonly Group[]): readonly Saying[] {
  const {table, cells, all} = group;
  if (table.when === "year before") return [];
  return cells.flatMap((bits, index) => {
    if (bits.some((word) => word !== 0)) return [];
    const conditions = required(table.cells[index], "the conditions of a cell");
    const shares = conditions.map((condition) => {
      const alone = groups.find(
        (other) =>
          periodOfTable(other.table) === periodOfTable(table) &&
          other.table.where.length === 0 &&
          other.table.except === null &&
          other.table.by.length === 1 &&
          other.table.cells.some(([only]) => only === condition)
      );
      const cell = alone?.table.cells.findIndex(([only]) => only === condition) ?? -1;
      return alone === undefined || cell < 0
        ? 0
        : sizeOf(required(alone.cells[cell], "a cell")) / sizeOf(base);
    });
    const expected = shares.reduce((number, share) => number * share, sizeOf(all));
    return expected < EXPECTED ? [] : [{these: {table, cells: 1n << BigInt(index)}, those: []}];
  });
}

/** Pairs of groups that may hold everyone of a group together, though neither does alone. */
function pairsFor(one: Group, groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const {table} = one;
  if (isFlag(one) && table.by.length > 0) return [];
  const fits = ({table: {by}}: Group): boolean =>
    by.every((breakdown) => table.by.includes(breakdown)) ||
    (table.by.length === 0 && by.length === 1 && !isFlag(one));
  // Its widest tables say all that its totals do.
  const isWidest = (group: Group): boolean =>
    !groups.some(
      (other) =>
        !isFlag(other) &&
        isSamePeriod(group.table, other.table) &&
        fits(other) &&
        table.by.length > 0 &&
        other.table.by.length > group.table.by.length &&
        group.table.by.every((breakdown) => other.table.by.includes(breakdown))
    );
  const others = groups.filter((group) => group !== one && isSamePeriod(group.table, table));
  // Those asked, or else an age: both of the same children.
  const asked = others.filter(
    ({table}) => table.where.length > 0 && table.except === null && table.by.length === 0
  );
  const oneWay = others.filter((group) => !isFlag(group) && group.table.by.length === 1);
  const within =
    isOfNow(one) && table.by.length <= 1
      ? asked.flatMap((first) =>
          oneWay
            .filter((second) => !askAlike(first, second) && !askAlike(first, one))
            .map((second) => [first, second] as const)
        )
      : [];
  // Those there before, or else those who came: in other periods, or of other populations.
  if (table.by.length > 1 && !table.by.every(lasts)) return within;
  const elsewhere = groups.filter(
    (group) =>
      !isFlag(group) && !isOver(group) && !isSamePeriod(group.table, table) && fits(group) && isWidest(group)
  );
  const across = elsewhere.flatMap((first) =>
    elsewhere
      .filter(
        (second) =>
          !isSamePeriod(first.table, second.table) &&
          isOfNow(one, first, second) &&
          first.table.by.length + second.table.by.length <= 2 * table.by.length + 1
      )
      .map((second) => [first, second] as const)
  );
  return [...within, ...across.filter(neededBoth(one, elsewhere))];
}

/** Whether some cell of a group is within two others together, but within neither. A few units tell most pairs apart. */
function neededBoth({cells}: Group, groups: readonly Group[]): (pair: readonly [Group, Group]) => boolean {
  const samples = cells.map((cell) => sampleOf(cell));
  const masks = new Map(groups.map((group) => [group, samples.map((units) => maskOf(units, group.all))]));
  const answers = new Map<string, boolean>();
  return ([first, second]) => {
    const key = `${groupOf(first.table)}&${groupOf(second.table)}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const [ofFirst, ofSecond] = [required(masks.get(first), "a mask"), required(masks.get(second), "a mask")];
    const answer = cells.some((cell, index) => {
      const all = 2 ** required(samples[index], "a sample").length - 1;
      const together = ((ofFirst[index] as number) | (ofSecond[index] as number)) >>> 0;
      if (all === 0 || together !== all) return false;
      return (
        !isWithin(cell, first.all) &&
        !isWithin(cell, second.all) &&
        isWithin(butNot(cell, first.all), second.all)
      );
    });
    answers.set(key, answer);
    return answer;
  };
}

/** Up to 31 members of a set, from all over it. */
function sampleOf(bits: Bits): readonly number[] {
  const members: number[] = [];
  bits.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) members.push(index * 32 + bit);
  });
  const step = Math.max(1, Math.floor(members.length / 31));
  return members.filter((_, index) => index % step === 0).slice(0, 31);
}

const hasBit = (bits: Bits, at: number): boolean => (((bits[at >> 5] as number) >>> (at & 31)) & 1) === 1;

const maskOf = (units: readonly number[], bits: Bits): number =>
  units.reduce((mask, unit, index) => (hasBit(bits, unit) ? mask + 2 ** index : mask), 0);

/** Whether a child keeps the category, or can only move on from it: then a table by two of them says more than each. */
const lasts = (breakdown: TableBreakdownId): boolean => breakdownWords(breakdown).overYears !== "changes";

/** Whether a flag is a category of the very breakdown that a table is by. */
const askAlike = (flag: Group, {table}: Group): boolean =>
  flag.table.where.some((condition) => table.by.some((breakdown) => breakdown === traitOf(condition)));

/** What came and went in the year before is over when the year begins: only the stock is still there. */
const isOver = ({table: {population, when}}: Group): boolean =>
  when === "year before" && population.atQuarterEnds === undefined;

const isFlag = ({table}: Group): boolean => table.where.length > 0 || table.except !== null;
const isSamePeriod = (one: Table, other: Table): boolean => periodOfTable(one) === periodOfTable(other);

/** Whether two conditions, each of a population in a period, never go together, and not by chance. */
type Exclusive = (one: Table, condition: Condition, other: Table, second: Condition) => boolean;

/** Answers for the categories of one-way tables: those of wider tables are then apart where any of theirs are. */
function exclusives(groups: readonly Group[], baseOf: (group: Group) => Bits): Exclusive {
  const ofCondition = new Map<string, {readonly bits: Bits; readonly base: Bits}>();
  for (const group of groups) {
    const {table, cells} = group;
    if (isFlag(group) || table.by.length !== 1) continue;
    table.cells.forEach((cell, index) => {
      ofCondition.set(`${periodOfTable(table)} ${cell[0]}`, {
        bits: required(cells[index], "a cell"),
        base: baseOf(group)
      });
    });
  }
  const areApart = (pairs: readonly (readonly [string, string])[]): boolean => {
    let expected = 0;
    for (const [name, otherName] of pairs) {
      const [first, last] = [ofCondition.get(name), ofCondition.get(otherName)];
      if (first === undefined || last === undefined || meet(first.bits, last.bits)) return false;
      expected += expectedInBoth(first.bits, last.bits, first.base);
    }
    return expected >= EXPECTED;
  };
  const answers = new Map<string, boolean>();
  return (one, condition, other, second) => {
    const [period, otherPeriod] = [periodOfTable(one), periodOfTable(other)];
    const key = `${period} ${condition}&${otherPeriod} ${second}`;
    const answer =
      answers.get(key) ??
      alike(condition, second).some((pairs) =>
        areApart(pairs.map(([own, its]) => [`${period} ${own}`, `${otherPeriod} ${its}`]))
      );
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Pairs that stand to each other as these two categories do. Of an ordered breakdown: all that are at least one step apart
 * in that direction, at least two, and so on as far as these are. Of any other: all that are not the same. What nobody
 * ever does shows better in all of them together.
 */
function alike(
  condition: Condition,
  second: Condition
): readonly (readonly (readonly [Condition, Condition])[])[] {
  const trait = traitOf(condition);
  const alone = [[[condition, second]]] as const;
  if (trait !== traitOf(second) || !isBreakdown(trait)) return alone;
  const {categories, ordinal} = breakdownWords(trait);
  const own = categories.map(({id}) => conditionOf(trait, id));
  const apart = own.indexOf(second) - own.indexOf(condition);
  if (apart === 0) return alone;
  const pairs = own.flatMap((first, at) =>
    own.map((last, index) => ({pair: [first, last] as const, apart: index - at}))
  );
  if (!ordinal) return [pairs.filter((each) => each.apart !== 0).map(({pair}) => pair)];
  return Array.from({length: Math.abs(apart)}, (_, steps) =>
    pairs.filter((each) => each.apart * Math.sign(apart) > steps).map(({pair}) => pair)
  );
}

/** Whether so many of a base were to be expected in both sets, were they independent, that none is no chance. */
const isNoChance = (one: Bits, other: Bits, base: Bits): boolean =>
  expectedInBoth(one, other, base) >= EXPECTED;

/** How many were to be expected in both, were they independent; more than any number where none of the base is in one. */
function expectedInBoth(one: Bits, other: Bits, base: Bits): number {
  const inBase = sizeOf(common(other, base));
  return inBase === 0 ? Number.POSITIVE_INFINITY : (sizeOf(one) * inBase) / sizeOf(base);
}

interface Place {
  readonly table: Table;
  readonly conditions: readonly Condition[];
  readonly bits: Bits;
  /** Those who are elsewhere first, so that they are not looked for here. */
  readonly taken: Bits | null;
}

/** What is true of a group by other groups, of which the first counts where a unit is in both. */
function covered(one: Group, others: readonly Group[], base: Bits, exclusive: Exclusive): readonly Saying[] {
  const [first, second] = others;
  if (first === undefined) return [];
  const everyone = second === undefined ? first.all : joined([first.all, second.all], first.all.length * 32);
  if (!one.cells.some((cell) => cell.some((word) => word !== 0) && isWithin(cell, everyone))) return [];
  const places = [...placesOf(first, null), ...(second === undefined ? [] : placesOf(second, first.all))];
  const leadsTo = leadingTo(one, {everyone, base}, places, exclusive);
  const covers = coversOf(leadsTo);
  const alone =
    second === undefined
      ? null
      : leadingTo(one, {everyone: second.all, base}, placesOf(second, null), exclusive);
  const shift = BigInt(first.cells.length);
  return covers
    .filter(({these, those}) => {
      if (alone === null) return true;
      const [ofFirst, ofSecond] = [those & ((1n << shift) - 1n), those >> shift];
      if (ofFirst === 0n || ofSecond === 0n || !isRun(these)) return false;
      // A pair has something to say where somebody is in neither of its tables alone.
      return cellsIn(these).some((cell) => {
        const set = alone[cell] ?? null;
        return set === null || (set & ~ofSecond) !== 0n;
      });
    })
    .map(({these, those}) => {
      const pieces = [
        {table: first.table, cells: those & ((1n << shift) - 1n)},
        ...(second === undefined ? [] : [{table: second.table, cells: those >> shift}])
      ];
      return {these: {table: one.table, cells: these}, those: pieces.filter(({cells}) => cells !== 0n)};
    });
}

/** One cell, or cells in a row: with every union of groups the relations would be more than anybody could use. */
function isRun(cells: CellSet): boolean {
  const numbers = cellsIn(cells);
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
}

/** The places that each cell of a group leads to; null where some of it is in none, or too few are known. */
function leadingTo(
  one: Group,
  {everyone, base}: {readonly everyone: Bits; readonly base: Bits},
  places: readonly Place[],
  exclusive: Exclusive
): readonly (CellSet | null)[] {
  return one.cells.map((cell, index): CellSet | null => {
    if (
      sizeOf(cell) < EXPECTED ||
      !isWithin(cell, everyone) ||
      !isNoChance(cell, butNot(base, everyone), base)
    )
      return null;
    const conditions = required(one.table.cells[index], "the conditions of a cell");
    const isApart = ({table, conditions: others, bits, taken}: Place): boolean => {
      if (meet(cell, bits)) return false;
      if (
        conditions.some((condition) => others.some((other) => exclusive(one.table, condition, table, other)))
      )
        return true;
      const left = taken === null ? cell : butNot(cell, taken);
      return (
        left.every((word) => word === 0) ||
        isNoChance(left, bits, taken === null ? base : butNot(base, taken))
      );
    };
    let set = 0n;
    places.forEach((place, at) => {
      if (!isApart(place)) set |= 1n << BigInt(at);
    });
    return set;
  });
}

const placesOf = ({table, cells}: Group, taken: Bits | null): readonly Place[] =>
  cells.map((bits, index) => ({
    table,
    conditions: required(table.cells[index], "the conditions of a cell"),
    bits: taken === null ? bits : butNot(bits, taken),
    taken
  }));
