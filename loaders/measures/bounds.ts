import type {Facts} from "../children/children-facts.ts";
import {endingYear} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import {countOf} from "./bounds/bound.ts";
import {agesBetweenYears, agesInOneYear} from "./bounds/growing-older.ts";
import {boundsOfOneDay} from "./bounds/one-day.ts";
import {quarterBounds} from "./bounds/quarters.ts";
import {returnRuleBounds} from "./bounds/return-rules.ts";
import {ordersBetweenYears, ordersOfOneYear, reviewsOfOneYear} from "./bounds/reviews-and-orders.ts";
import {timeInCareBetweenYears, timeInCareInOneYear} from "./bounds/staying-in-care.ts";
import {flowsBetweenYears, flowsOfOneYear} from "./bounds/stock-and-flows.ts";
import type {Bound, Count} from "./counted.ts";

/**
 * Bounds that hold for any council, so that any reader could use them to narrow a hidden count: changes of stock
 * against flows; age, time in care and distance against each other; the law and the return's rules. They are bounds
 * and not equalities, because `started` and `ceased` count a child once a year, however often care begins and ends. A
 * bound that this council's records break is left out, since whoever relied on it would be misled: a child may appear
 * without a start, leave on 31 March and still count, or have their ethnic group corrected between two returns.
 */
export function bounds(counts: readonly Count[], facts: Facts): readonly Bound[] {
  const values = new Map(counts.map((count) => [count.id, count.value]));
  const stated = facts.years.flatMap((year) => {
    const previous = facts.years.find((other) => endingYear(other) === endingYear(year) - 1);
    const reviewed = values.get(countOf("reviews", year)) !== 0;
    return [
      ...inOneYear(year),
      ...(reviewed ? reviewsOfOneYear(year) : []),
      ...(previous === undefined ? [] : betweenYears(previous, year))
    ];
  });
  return [...stated, ...quarterBounds(facts)].filter(({terms, low, high}) => {
    if (!terms.every(({count}) => values.has(count))) return false;
    const sum = terms.reduce(
      (total, {count, weight}) => total + weight * required(values.get(count), count),
      0
    );
    return low <= sum && sum <= high;
  });
}

const inOneYear = (year: string): readonly Bound[] => [
  ...boundsOfOneDay(year),
  ...returnRuleBounds(year),
  ...flowsOfOneYear(year),
  ...agesInOneYear(year),
  ...timeInCareInOneYear(year),
  ...ordersOfOneYear(year)
];

const betweenYears = (previous: string, year: string): readonly Bound[] => [
  ...flowsBetweenYears(previous, year),
  ...agesBetweenYears(previous, year),
  ...timeInCareBetweenYears(previous, year),
  ...ordersBetweenYears(previous, year)
];
