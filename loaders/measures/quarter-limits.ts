import {isLastOfYear, type Quarter, yearOfQuarter} from "../calendar/quarter.ts";
import {endingYear, reportingYearEnding} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";
import {atLeast, countOf, FOR_LIFE} from "./bound.ts";
import type {Limit} from "./counted.ts";

/**
 * What the ends of quarters say of each other, of who came and left between them, and of the year around them: by these
 * an annual report could give away what a quarter's paper hid, and the other way about.
 */
export function quarterLimits({quarters, switches}: Facts): readonly Limit[] {
  return FOR_LIFE.flatMap((condition) =>
    quarters.flatMap((quarter, index) => {
      const year = yearOfQuarter(quarter);
      const now = stockAt(quarter, condition);
      const [before, after] = [yearBefore(year), year].map((each) =>
        countOf("looked-after", each, condition)
      );
      const previous = quarters[index - 1];
      const during = atLeast(
        [countOf("looked-after-in-year", year, condition)],
        [now],
        "whoever was in care at the end of a quarter was in care during its year"
      );
      // A child whose care ends on the last day then stands in a stock and among those who ceased before it.
      if (switches.endingOn31MarchCounts || before === undefined || after === undefined) return [during];
      return [
        during,
        ...between(before, now, year, condition),
        ...between(now, after, year, condition),
        ...(previous === undefined ? [] : between(stockAt(previous, condition), now, quarter, condition))
      ];
    })
  );
}

/** Two stocks, and who started and ceased in a period that holds all the days between them. */
function between(earlier: string, later: string, period: string, condition: string): readonly Limit[] {
  if (earlier === later) return [];
  return [
    atLeast(
      [earlier, countOf("started", period, condition)],
      [later],
      "whoever is in care now was there before or started since"
    ),
    atLeast(
      [later, countOf("ceased", period, condition)],
      [earlier],
      "whoever was in care before still is or ceased since"
    )
  ];
}

/** A year ends with its last quarter. */
const stockAt = (quarter: Quarter, condition: string): string =>
  isLastOfYear(quarter)
    ? countOf("looked-after", yearOfQuarter(quarter), condition)
    : countOf("looked-after-at-quarter-end", quarter, condition);

const yearBefore = (year: string): string => reportingYearEnding(endingYear(year) - 1);
