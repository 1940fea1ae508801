import {isLastOfYear, type Quarter, yearOfQuarter} from "../calendar/quarter.ts";
import {endingYear, reportingYearEnding} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";
import {atLeast, countOf, FOR_LIFE} from "./bound.ts";
import type {CountId, Limit} from "./counted.ts";

/** The age bands in order, as conditions. */
const AGE_BANDS = ["under-1", "1-to-4", "5-to-9", "10-to-15", "16-and-over"].map(
  (band) => `age-band=${band}`
);

/**
 * What the ends of quarters say of each other, of who came and left between them, and of the year around them: by these
 * an annual report could give away what a quarter's paper hid, and the other way about.
 */
export function quarterLimits({quarters, switches}: Facts): readonly Limit[] {
  return quarters.flatMap((quarter, index) => {
    const year = yearOfQuarter(quarter);
    const yearEnd = `${year} Q4`;
    const lastYearEnd = `${yearBefore(year)} Q4`;
    const previous = quarters[index - 1] ?? lastYearEnd;
    const during = FOR_LIFE.map((condition) =>
      atLeast(
        [countOf("looked-after-in-year", year, condition)],
        [stockAt(quarter, condition)],
        "whoever was in care at the end of a quarter was in care during its year"
      )
    );
    // A child whose care ends on the last day then stands in a stock and among those who ceased before it.
    if (switches.endingOn31MarchCounts) return during;
    return [
      ...during,
      ...FOR_LIFE.flatMap((condition) => [
        ...between(lastYearEnd, quarter, condition, flowsOf(year, condition)),
        ...between(quarter, yearEnd, condition, flowsOf(year, condition)),
        // Who came and left in a quarter are not told apart, but no group changes by more than all of them.
        ...between(previous, quarter, condition, flowsOf(quarter, ""))
      ]),
      ...growingOlder(previous, quarter)
    ];
  });
}

interface Flows {
  readonly came: CountId;
  readonly went: CountId;
}

const flowsOf = (period: string, condition: string): Flows => ({
  came: countOf("started", period, condition),
  went: countOf("ceased", period, condition)
});

/** Two stocks, and who started and ceased in a period that holds all the days between them. */
function between(earlier: Quarter, later: Quarter, condition: string, {came, went}: Flows): readonly Limit[] {
  if (earlier === later) return [];
  const [before, now] = [stockAt(earlier, condition), stockAt(later, condition)];
  return [
    atLeast([before, came], [now], "whoever is in care now was there before or started since"),
    atLeast([now, went], [before], "whoever was in care before still is or ceased since")
  ];
}

/** Nobody grows younger. */
function growingOlder(earlier: Quarter, later: Quarter): readonly Limit[] {
  const {came, went} = flowsOf(later, "");
  const at = (quarter: Quarter, bands: readonly string[]) => bands.map((band) => stockAt(quarter, band));
  return AGE_BANDS.slice(1).flatMap((_, index) => {
    const [younger, older] = [AGE_BANDS.slice(0, index + 1), AGE_BANDS.slice(index + 1)];
    return [
      atLeast(
        [...at(earlier, younger), came],
        at(later, younger),
        "whoever is under an age now was under it before or started since"
      ),
      atLeast(
        [...at(later, older), went],
        at(earlier, older),
        "whoever was past an age before is past it now or ceased since"
      )
    ];
  });
}

/** A year ends with its last quarter. */
const stockAt = (quarter: Quarter, condition: string): CountId =>
  isLastOfYear(quarter)
    ? countOf("looked-after", yearOfQuarter(quarter), condition)
    : countOf("looked-after-at-quarter-end", quarter, condition);

const yearBefore = (year: string): string => reportingYearEnding(endingYear(year) - 1);
