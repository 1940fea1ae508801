import type {Facts} from "../../children/children-facts.ts";
import {isLastOfYear, type Quarter, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {endingYear, reportingYearEnding} from "../../contract/calendar/reporting-year.ts";
import type {Bound, CountId} from "../counted.ts";
import {AGES} from "./bands.ts";
import {atLeast, countOf, EVERYONE, type Whom} from "./bound.ts";
import {FOR_LIFE} from "./for-life.ts";

/**
 * What the stocks at the ends of quarters imply about each other, about the flows between them and about the whole
 * year. With these an annual report could reveal what a quarter's paper hid, and the other way round.
 */
export function quarterBounds({quarters}: Facts): readonly Bound[] {
  return quarters.flatMap((quarter, index) => {
    const year = yearOfQuarter(quarter);
    const yearEnd = `${year} Q4`;
    const lastYearEnd = `${yearBefore(year)} Q4`;
    const previous = quarters[index - 1] ?? lastYearEnd;
    const ofYear = flowsOfYear(year);
    const ofQuarter = flowsOfQuarter(quarter);
    return [
      ...FOR_LIFE.flatMap((condition) => [
        atLeast(
          [countOf("looked-after-in-year", year, condition)],
          [stockAt(quarter, condition)],
          "whoever was in care at the end of a quarter was in care during its year"
        ),
        ...between(lastYearEnd, quarter, condition, ofYear),
        ...between(quarter, yearEnd, condition, ofYear),
        ...between(previous, quarter, condition, ofQuarter)
      ]),
      ...growingOlder(lastYearEnd, quarter, ofYear),
      ...growingOlder(quarter, yearEnd, ofYear),
      ...growingOlder(previous, quarter, ofQuarter),
      atLeast(
        ofYear.came(EVERYONE),
        ofQuarter.came(EVERYONE),
        "whoever started in a quarter started in its year"
      ),
      atLeast(
        ofYear.went(EVERYONE),
        ofQuarter.went(EVERYONE),
        "whoever ceased in a quarter ceased in its year"
      )
    ];
  });
}

/** Who started and who ceased in a period that contains every day between two stocks, by group. */
interface Flows {
  readonly came: (...conditions: readonly Whom[]) => readonly CountId[];
  readonly went: (...conditions: readonly Whom[]) => readonly CountId[];
}

const flowsOfYear = (year: string): Flows => ({
  came: (...conditions) => conditions.map((condition) => countOf("started", year, condition)),
  went: (...conditions) => conditions.map((condition) => countOf("ceased", year, condition))
});

/** The flows of a quarter are not published by group, but no group changes by more than all of them together. */
const flowsOfQuarter = (quarter: Quarter): Flows => ({
  came: () => [countOf("started", quarter)],
  went: () => [countOf("ceased", quarter)]
});

function between(earlier: Quarter, later: Quarter, condition: Whom, flows: Flows): readonly Bound[] {
  if (earlier === later) return [];
  const [before, now] = [stockAt(earlier, condition), stockAt(later, condition)];
  return [
    atLeast(
      [before, ...flows.came(condition)],
      [now],
      "whoever is in care now was there before or started since"
    ),
    atLeast([now, ...flows.went(condition)], [before], "whoever was in care before still is or ceased since")
  ];
}

/** Nobody grows younger. */
function growingOlder(earlier: Quarter, later: Quarter, flows: Flows): readonly Bound[] {
  if (earlier === later) return [];
  const at = (quarter: Quarter, bands: readonly Whom[]) => bands.map((band) => stockAt(quarter, band));
  return AGES.flatMap(({under, from}) => [
    atLeast(
      [...at(earlier, under), ...flows.came(...under)],
      at(later, under),
      "whoever is under an age now was under it before or started since"
    ),
    atLeast(
      [...at(later, from), ...flows.went(...from)],
      at(earlier, from),
      "whoever was past an age before is past it now or ceased since"
    )
  ]);
}

/** The stock at the end of the last quarter is the one at the end of the year. */
const stockAt = (quarter: Quarter, condition: Whom): CountId =>
  isLastOfYear(quarter)
    ? countOf("looked-after", yearOfQuarter(quarter), condition)
    : countOf("looked-after-at-quarter-end", quarter, condition);

const yearBefore = (year: string): string => reportingYearEnding(endingYear(year) - 1);
