import type {Facts} from "../children/children-facts.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";
import type {ReviewLogRow} from "../read/service-rows.ts";

/** Two ways to the same number in one year: what the service's log says and what another source says. */
export interface Reconciliation {
  /** What is compared: names it in `explanations.md` together with the year. */
  readonly id: "reviews" | "caseloads" | "disputes";
  readonly year: ReportingYear;
  /** What the two numbers are, in words. */
  readonly logged: {readonly words: string; readonly count: number};
  readonly other: {readonly words: string; readonly count: number};
  /** Rows that one side has and the other has not, where rows can be matched. */
  readonly unmatched: readonly RowSource[];
}

/** How many of each year, of all the children or of a part of them: parts add up. */
export interface ReconciledNumbers {
  readonly year: ReportingYear;
  /** Reviews held by the log, but for those logged as not recorded, which the return has no code for. */
  readonly reviewsLogged: number;
  readonly reviewsReturned: number;
  readonly lookedAfter: number;
}

/** Counts what is to be reconciled of each year that a return is held for. */
export const numbersToReconcile = (folder: DataFolder, facts: Facts): readonly ReconciledNumbers[] => {
  const logged = byYear((folder.service.reviews ?? []).filter(isExpected).map(({held}) => held));
  const returned = byYear(folder.returns.reviews.map(({held}) => held));
  const lookedAfter = byYear(facts.lookedAfter.map(({on}) => on));
  return facts.years.map((year) => ({
    year,
    reviewsLogged: logged.get(year) ?? 0,
    reviewsReturned: returned.get(year) ?? 0,
    lookedAfter: lookedAfter.get(year) ?? 0
  }));
};

/**
 * Compares the service's logs with the return and with what was printed, for every reporting year that has both. The
 * numbers of children and reviews may have been counted before, part by part.
 */
export const reconcile = (
  folder: DataFolder,
  facts: Facts,
  numbers: readonly ReconciledNumbers[] = numbersToReconcile(folder, facts)
): readonly Reconciliation[] =>
  numbers.flatMap((ofYear) => [
    ...reviewsIn(folder, ofYear),
    ...caseloadsIn(folder, ofYear),
    ...disputesIn(folder, ofYear.year)
  ]);

/** Is the review one that the return should hold? One logged as not recorded has no code that it could carry. */
const isExpected = (row: ReviewLogRow): row is ReviewLogRow & {readonly held: IsoDate} =>
  row.held !== null && row.participation !== "not-recorded";

function byYear(days: readonly IsoDate[]): ReadonlyMap<ReportingYear, number> {
  const numbers = new Map<ReportingYear, number>();
  for (const day of days) {
    const year = reportingYearOf(day);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
  }
  return numbers;
}

/** Reviews held: the log against the return. */
function reviewsIn(
  {service, returns}: DataFolder,
  {year, reviewsLogged, reviewsReturned}: ReconciledNumbers
): readonly Reconciliation[] {
  if (reviewsLogged === 0 || reviewsReturned === 0) return [];
  const logged = (service.reviews ?? []).filter(
    (row) => isExpected(row) && reportingYearOf(row.held) === year
  );
  const returned = returns.reviews.filter(({held}) => reportingYearOf(held) === year);
  const nameOf = ({child, held}: {child: string; held: string | null}) => `${held} ${child}`;
  const inLog = new Set(logged.map(nameOf));
  const inReturn = new Set(returned.map(nameOf));
  return [
    {
      id: "reviews",
      year,
      logged: {words: "reviews held, by the log, but for those logged as not recorded", count: reviewsLogged},
      other: {words: "reviews in the return", count: reviewsReturned},
      unmatched: [
        ...logged.filter((row) => !inReturn.has(nameOf(row))),
        ...returned.filter((row) => !inLog.has(nameOf(row)))
      ].map(({source}) => source)
    }
  ];
}

/** Children on officers' caseloads on 31 March against children looked after that day. */
function caseloadsIn(
  {service}: DataFolder,
  {year, lookedAfter}: ReconciledNumbers
): readonly Reconciliation[] {
  const counted = (service.caseloads ?? []).filter(({countedOn}) => countedOn === lastDay(year));
  if (counted.length === 0) return [];
  return [
    {
      id: "caseloads",
      year,
      logged: {
        words: "children on officers' caseloads on 31 March",
        count: counted.reduce((total, {children}) => total + children, 0)
      },
      other: {words: "children looked after on 31 March, by the return", count: lookedAfter},
      unmatched: []
    }
  ];
}

/** Rows of the disputes log against the number of disputes that the council has printed. */
function disputesIn(
  {service, authority, ledger, comparators}: DataFolder,
  year: ReportingYear
): readonly Reconciliation[] {
  const printed = [...ledger, ...comparators].find(
    (row) =>
      row.measure === "disputes" &&
      row.breakdown === "total" &&
      row.timePeriod === year &&
      row.areaCode === authority.code &&
      row.value !== null
  );
  const rows = (service.disputes ?? []).filter(({raised}) => reportingYearOf(raised) === year);
  if (printed?.value == null || service.disputes === null) return [];
  return [
    {
      id: "disputes",
      year,
      logged: {words: "disputes in the log", count: rows.length},
      other: {words: `disputes as printed (${printed.source})`, count: printed.value},
      unmatched: []
    }
  ];
}
