import type {AttackedCell} from "../../gather/cells.ts";
import type {Equation} from "../equation.ts";
import {limitsBetweenQuarters} from "./between-quarters.ts";
import {limitsBetweenYears} from "./between-years.ts";
import {limitsInOneYear} from "./in-one-year.ts";
import {limitsOnOneDay} from "./on-one-day.ts";
import type {StatedLimit} from "./stated-limit.ts";

/**
 * The limits that a reader would use on these cells. A reason that printed figures break anywhere is believed
 * nowhere: records that break it once may do so where it cannot be seen.
 */
export function believedLimits(cells: ReadonlyMap<string, AttackedCell>): Equation[] {
  const years = [...new Set([...cells.values()].map(({timePeriod}) => timePeriod.slice(0, 7)))]
    .filter((period) => /^\d{4}\/\d{2}$/.test(period))
    .sort();
  const stated = years.flatMap((year) => {
    const before = yearBefore(year);
    return [
      ...limitsOnOneDay(year),
      ...limitsInOneYear(year),
      ...(years.includes(before) ? limitsBetweenYears(before, year) : []),
      ...limitsBetweenQuarters(before, year)
    ];
  });
  const found = stated.flatMap((limit) => inCells(limit, cells));
  const broken = new Set(found.filter(isBroken).map(({because}) => because));
  return found.filter(({because}) => !broken.has(because));
}

const yearBefore = (year: string): string =>
  `${Number(year.slice(0, 4)) - 1}/${String(Number(year.slice(2, 4))).padStart(2, "0")}`;

/** A limit in cells: what is counted nowhere cannot make `more` large enough, and is nothing in `less`. */
function inCells(
  {kind, more, less, because}: StatedLimit,
  cells: ReadonlyMap<string, AttackedCell>
): (Equation & {because: string})[] {
  const counted = more.flatMap((name) => cells.get(name) ?? []);
  const smaller = less.flatMap((name) => cells.get(name) ?? []);
  if (counted.length < more.length || smaller.length === 0) return [];
  const terms = [...counted.map((cell) => [cell, 1] as const), ...smaller.map((cell) => [cell, -1] as const)];
  return [{kind, terms, low: 0, high: Number.POSITIVE_INFINITY, because}];
}

const isBroken = ({terms}: Equation): boolean =>
  terms.every(([{value}]) => value !== null) &&
  terms.reduce((sum, [{value}, weight]) => sum + weight * (value ?? 0), 0) < 0;
