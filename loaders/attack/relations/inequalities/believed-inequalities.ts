import {yearBefore, yearOfPeriod} from "../../../contract/calendar/reporting-year.ts";
import type {AttackedCell} from "../../gather/cells.ts";
import {breakdownOf} from "../../gather/condition.ts";
import type {Equation} from "../equation.ts";
import {sumOf} from "../sum-of.ts";
import type {Assumed, Assumption} from "./assumption.ts";
import {inequalitiesBetweenQuarters} from "./between-quarters.ts";
import {inequalitiesBetweenYears} from "./between-years.ts";
import {inequalitiesInOneYear} from "./in-one-year.ts";
import {inequalitiesOnOneDay} from "./on-one-day.ts";
import type {StatedInequality} from "./stated-inequality.ts";

/** The inequalities that a reader would use on some counts, and what the printed figures contradict. */
export interface Believed {
  readonly inequalities: readonly Assumed[];
  readonly dropped: readonly Assumption[];
}

/**
 * The inequalities that a reader would use on these counts. They hold unless the records break a rule, and nobody outside
 * knows whether they do, so each is tested on what is printed. A rule that printed figures break in one year is believed
 * of none: records that break it in public may break it among hidden counts too. One by which nobody could be in a cell
 * that is hidden all the same is not believed of that year.
 */
export function believedInequalities(cells: ReadonlyMap<string, AttackedCell>): Believed {
  const years = [...new Set([...cells.values()].map(({timePeriod}) => yearOfPeriod(timePeriod)))]
    .filter((year) => /^\d{4}\/\d{2}$/.test(year))
    .sort();
  const found = years.flatMap((year) =>
    statedIn(year, years).flatMap((inequality) => inCells(inequality, year, cells))
  );
  const shownTables = new Set(
    [...cells.values()].filter(({value}) => value !== null).map((cell) => tableOf(cell))
  );
  const brokenRules = new Set(found.filter(isBroken).map(({because}) => because));
  const isDoubtful = (assumed: Assumed) =>
    brokenRules.has(assumed.because) || hidesNobody(assumed, shownTables);
  const contradicted = new Map(
    found.filter(isDoubtful).map(({because, year}) => [keyOf({because, year}), {because, year}])
  );
  return {
    inequalities: found.filter((assumed) => !contradicted.has(keyOf(assumed))),
    dropped: [...contradicted.values()]
  };
}

function statedIn(year: string, years: readonly string[]): readonly StatedInequality[] {
  const before = yearBefore(year);
  return [
    ...inequalitiesOnOneDay(year),
    ...inequalitiesInOneYear(year),
    ...(years.includes(before) ? inequalitiesBetweenYears(before, year) : []),
    ...inequalitiesBetweenQuarters(before, year)
  ];
}

const keyOf = ({because, year}: Assumption): string => `${year} ${because}`;

/**
 * A stated inequality between the cells that there are. Nothing follows from it when a count of `more` has no cell;
 * a count of `less` that has none can be left out, because it is at least 0.
 */
function inCells(
  {kind, more, less, because}: StatedInequality,
  year: string,
  cells: ReadonlyMap<string, AttackedCell>
): Assumed[] {
  const counted = more.flatMap((name) => cells.get(name) ?? []);
  const smaller = less.flatMap((name) => cells.get(name) ?? []);
  if (counted.length < more.length || smaller.length === 0) return [];
  const terms = [...counted.map((cell) => [cell, 1] as const), ...smaller.map((cell) => [cell, -1] as const)];
  return [{kind, terms, low: 0, high: Number.POSITIVE_INFINITY, because, year}];
}

/** Are all its counts printed, and do they break it? */
function isBroken({terms}: Equation): boolean {
  const value = sumOf(terms);
  return value !== null && value < 0;
}

/**
 * Does it say that nobody can be in a cell, and is that cell hidden all the same, in a table that is not withheld whole?
 * To hide what everybody knows to be 0 would protect nobody, so somebody may be in it against the rule.
 */
function hidesNobody({terms}: Equation, shownTables: ReadonlySet<string>): boolean {
  const saysNobody = terms.every(([{value}, weight]) => weight < 0 || value === 0);
  return (
    saysNobody &&
    terms.some(
      ([cell, weight]) => weight < 0 && cell.printed && cell.value === null && shownTables.has(tableOf(cell))
    )
  );
}

/** The table of one measure and period that a cell is in. */
const tableOf = ({counts, timeIdentifier, timePeriod, conditions}: AttackedCell): string =>
  [counts, timeIdentifier, timePeriod, ...conditions.map(breakdownOf)].join("|");
