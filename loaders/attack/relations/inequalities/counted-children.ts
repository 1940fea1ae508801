import type {CategoryCondition} from "../../../contract/breakdowns.ts";
import type {MeasureId} from "../../../contract/measure-ids.ts";

/** The names that `gather/cells.ts` gives the counts in these inequalities. */

const named = (
  counts: MeasureId | `whole of ${MeasureId}`,
  timeIdentifier: string,
  year: string,
  conditions: readonly CategoryCondition[]
): string => [counts, timeIdentifier, year, ...[...conditions].sort()].join("|");

/** Children looked after on 31 March of a reporting year. */
export const lookedAfter = (year: string, ...conditions: readonly CategoryCondition[]): string =>
  named("children-looked-after", "31 March", year, conditions);

/** Children who started in the year, each once, by what they were on their first day. */
export const started = (year: string, ...conditions: readonly CategoryCondition[]): string =>
  named("started", "Reporting year", year, conditions);

/** Children who ceased in the year, each once, by what they were on their last day. */
export const ceased = (year: string, ...conditions: readonly CategoryCondition[]): string =>
  named("ceased", "Reporting year", year, conditions);

/** Everyone looked after on any day of the year: the denominator of the share who went missing. */
export const duringYear = (year: string): string =>
  named("whole of went-missing", "Reporting year", year, []);

/** Age bands with the age at which each begins. */
const AGES = [
  ["under-1", 0],
  ["1-to-4", 1],
  ["5-to-9", 5],
  ["10-to-15", 10],
  ["16-and-over", 16]
] as const;

/** Bands of time in care with the months at which each begins. */
const TIMES = [
  ["under-6-months", 0],
  ["6-to-12-months", 6],
  ["1-to-2-years", 12],
  ["2-to-3-years", 24],
  ["3-to-5-years", 36],
  ["5-to-10-years", 60],
  ["over-10-years", 120]
] as const;

type Named = (year: string, ...conditions: readonly CategoryCondition[]) => string;

/** The cells of everyone aged `from` or over and under `below`; both must be where a band begins. */
export const aged = (
  of: Named,
  year: string,
  {from = 0, below = Number.POSITIVE_INFINITY}: {from?: number; below?: number}
): string[] =>
  AGES.filter(([, start]) => from <= start && start < below).map(([band]) => of(year, `age-band=${band}`));

/** The cells of everyone looked after on 31 March who had been in care for `from` months or more, and under `below`. */
export const inCareFor = (
  year: string,
  {from = 0, below = Number.POSITIVE_INFINITY}: {from?: number; below?: number}
): string[] =>
  TIMES.filter(([, start]) => from <= start && start < below).map(([band]) =>
    lookedAfter(year, `time-in-care=${band}`)
  );
