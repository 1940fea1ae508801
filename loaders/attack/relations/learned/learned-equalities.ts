import {yearOfPeriod} from "../../../contract/calendar/reporting-year.ts";
import type {AttackedCell} from "../../gather/cells.ts";
import {categoryOf} from "../../gather/condition.ts";
import type {Equation} from "../equation.ts";
import type {Assumed} from "../inequalities/assumption.ts";
import {type DividedCount, dividedCounts, type KindOfCount, kindsOfCount} from "./kinds-of-count.ts";
import {KnownSums} from "./known-sums.ts";
import {isTold, type SumsOfCategories, sumsOfCategories} from "./sums-of-categories.ts";

/** A breakdown with more categories is left out: it has too many sums to try them all. */
const MOST_CATEGORIES = 9;

/** An equality is believed when it holds in at least so many periods, and with so many different numbers. */
const ENOUGH_PERIODS = 4;
const ENOUGH_VALUES = 3;

/** One count that has always been another, or the sum of others. */
interface Equality {
  readonly one: KindOfCount;
  readonly others: readonly KindOfCount[];
  /** With these it has always held as well, because nobody was in them: nobody may be where it is to be believed. */
  readonly nobodyIn: readonly KindOfCount[];
  readonly because: string;
}

/**
 * Equalities that nobody states, but that hold wherever they can be seen to: one count is another, or is the sum of some
 * categories of a breakdown. A reader takes them to hold in the periods, too, in which one of these counts is hidden.
 * What follows from `known` is left out, and so is what contradicts it anywhere.
 */
export function learnedEqualities(cells: Iterable<AttackedCell>, known: readonly Equation[]): Assumed[] {
  const kinds = kindsOfCount(cells);
  const seenOften = kinds.filter(isSeenOften);
  const sums = new KnownSums(known);
  const tables = dividedCounts(kinds.filter(({counts}) => !counts.startsWith("whole of ")))
    .filter(({categories}) => categories.length <= MOST_CATEGORIES)
    .map((divided) => sumsOfCategories(divided, divided.total.byPeriod.keys()));
  return [
    ...seenOften.flatMap((one, index) => sameAs(one, seenOften.slice(index + 1))),
    ...seenOften.flatMap((one) => tables.flatMap((table) => sumIn(one, table)))
  ].flatMap((equality) => newIn(equality, sums));
}

/** The other counts of the same conditions that are always equal to one. */
const sameAs = (one: KindOfCount, others: readonly KindOfCount[]): Equality[] =>
  others
    .filter(
      (other) =>
        one.timeIdentifier === other.timeIdentifier &&
        one.conditions.join("|") === other.conditions.join("|") &&
        holds(one, (period) => other.byPeriod.get(period)?.value ?? null)
    )
    .map((other) => ({one, others: [other], nobodyIn: [], because: `${nameOf(one)} is ${nameOf(other)}`}));

/** The sum of categories of a breakdown that is always equal to a count; none where no sum or several different ones are. */
function sumIn(one: KindOfCount, {divided, byPeriod}: SumsOfCategories): Equality[] {
  if (!isSummable(one, divided)) return [];
  const {categories} = divided;
  let inAll = 2 ** categories.length - 1;
  let inAny = 0;
  for (let choice = 1; choice < 2 ** categories.length; choice++) {
    const told = (period: string) => {
      const sum = byPeriod.get(period)?.[choice];
      return isTold(sum) ? sum : null;
    };
    if (!holds(one, told)) continue;
    inAll &= choice;
    inAny |= choice;
  }
  const chosen = (choice: number) => categories.filter((_, index) => (choice & (2 ** index)) !== 0);
  const others = chosen(inAll);
  if (inAny === 0 || others.length === 0) return [];
  const because = `${nameOf(one)} is ${nameOf(divided.total)} by ${divided.breakdown}: ${others
    .map(({conditions}) => categoryIn(conditions, divided))
    .join(", ")}`;
  return [{one, others, nobodyIn: chosen(inAny & ~inAll), because}];
}

/** Could a count be a sum of these categories, and one that is not known by definition? */
const isSummable = (one: KindOfCount, {total, categories}: DividedCount): boolean =>
  one.timeIdentifier === total.timeIdentifier &&
  one !== total &&
  !categories.includes(one) &&
  total.conditions.every((condition) => one.conditions.includes(condition));

const isSeenOften = ({byPeriod}: KindOfCount): boolean =>
  isEnough([...byPeriod.values()].flatMap(({value}) => value ?? []));

const isEnough = (values: readonly number[]): boolean =>
  values.length >= ENOUGH_PERIODS && new Set(values).size >= ENOUGH_VALUES;

/** Is a count equal to another number in enough periods, and in every one in which both are told? */
function holds({byPeriod}: KindOfCount, other: (period: string) => number | null): boolean {
  const values: number[] = [];
  for (const [period, {value}] of byPeriod) {
    const told = other(period);
    if (value === null || told === null) continue;
    if (value !== told) return false;
    values.push(value);
  }
  return isEnough(values);
}

/** The periods in which an equality says something new; none where it contradicts in any of them what is known. */
function newIn({one, others, nobodyIn, because}: Equality, known: KnownSums): Assumed[] {
  const fresh: Assumed[] = [];
  for (const [period, cell] of one.byPeriod) {
    const parts = others.flatMap(({byPeriod}) => byPeriod.get(period) ?? []);
    const isNobodyIn = nobodyIn.every(({byPeriod}) => byPeriod.get(period)?.value === 0);
    if (parts.length < others.length || !isNobodyIn) continue;
    const equation: Equation = {
      kind: "equalities that hold wherever they are printed",
      terms: [[cell, 1], ...parts.map((part) => [part, -1] as const)],
      low: 0,
      high: 0
    };
    const says = known.says(equation);
    if (says === "contradicts") return [];
    if (says === "new") fresh.push({...equation, because, year: yearOfPeriod(period)});
  }
  for (const equation of fresh) known.add(equation);
  return fresh;
}

const nameOf = ({counts, conditions}: KindOfCount): string => [counts, ...conditions].join(" ");

/** The category of the breakdown that divides a count. */
const categoryIn = (conditions: readonly string[], {total}: DividedCount): string =>
  conditions
    .filter((condition) => !total.conditions.includes(condition))
    .map(categoryOf)
    .join(" ");
