import {yearBefore, yearOfPeriod} from "../../../contract/calendar/reporting-year.ts";
import type {AttackedCell} from "../../gather/cells.ts";
import type {Equation} from "../equation.ts";
import {sumOf} from "../sum-of.ts";
import {inequalitiesBetweenQuarters} from "./between-quarters.ts";
import {inequalitiesBetweenYears} from "./between-years.ts";
import {inequalitiesInOneYear} from "./in-one-year.ts";
import {inequalitiesOnOneDay} from "./on-one-day.ts";
import type {StatedInequality} from "./stated-inequality.ts";

/**
 * The inequalities that a reader would use on these counts. If the printed figures break one, none with the same
 * reason is believed: records that break it in public may break it among hidden counts too.
 */
export function believedInequalities(cells: ReadonlyMap<string, AttackedCell>): Equation[] {
  const years = [...new Set([...cells.values()].map(({timePeriod}) => yearOfPeriod(timePeriod)))]
    .filter((year) => /^\d{4}\/\d{2}$/.test(year))
    .sort();
  const stated = years.flatMap((year) => {
    const before = yearBefore(year);
    return [
      ...inequalitiesOnOneDay(year),
      ...inequalitiesInOneYear(year),
      ...(years.includes(before) ? inequalitiesBetweenYears(before, year) : []),
      ...inequalitiesBetweenQuarters(before, year)
    ];
  });
  const found = stated.flatMap((inequality) => inCells(inequality, cells));
  const broken = new Set(found.filter(isBroken).map(({because}) => because));
  return found.filter(({because}) => !broken.has(because));
}

/**
 * A stated inequality between the cells that there are. Nothing follows from it when a count of `more` has no cell;
 * a count of `less` that has none can be left out, because it is at least 0.
 */
function inCells(
  {kind, more, less, because}: StatedInequality,
  cells: ReadonlyMap<string, AttackedCell>
): (Equation & {because: string})[] {
  const counted = more.flatMap((name) => cells.get(name) ?? []);
  const smaller = less.flatMap((name) => cells.get(name) ?? []);
  if (counted.length < more.length || smaller.length === 0) return [];
  const terms = [...counted.map((cell) => [cell, 1] as const), ...smaller.map((cell) => [cell, -1] as const)];
  return [{kind, terms, low: 0, high: Number.POSITIVE_INFINITY, because}];
}

/** Are all its counts printed, and do they break it? */
function isBroken({terms}: Equation): boolean {
  const value = sumOf(terms);
  return value !== null && value < 0;
}
