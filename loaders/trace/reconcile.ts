import type {Facts} from "../children/children-facts.ts";
import {countOf, countsBy} from "../collections/counts.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";
import type {ReviewLogRow} from "../read/service-rows.ts";

/** One number in one year by the service's log and by another source. */
export interface Reconciliation {
  /** What is compared. With the year it is the heading in `explanations.md`. */
  readonly id: "reviews" | "caseloads" | "disputes";
  readonly year: ReportingYear;
  /** What the two numbers are, in words. */
  readonly logged: {readonly words: string; readonly count: number};
  readonly other: {readonly words: string; readonly count: number};
  /** Rows that only one side has, if rows can be matched. */
  readonly unmatched: readonly RowSource[];
}

/** The counts of one year, for all children or for a part of them; those of the parts add up. */
export interface ReconciledNumbers {
  readonly year: ReportingYear;
  /** Reviews held by the log, without those logged as not recorded, for which the return has no code. */
  readonly reviewsLogged: number;
  readonly reviewsReturned: number;
  readonly lookedAfter: number;
}

/** Counts what has to agree, for each year that has a return. */
export const numbersToReconcile = (folder: DataFolder, facts: Facts): readonly ReconciledNumbers[] => {
  const logged = countsBy((folder.service.reviews ?? []).filter(isExpected), ({held}) =>
    reportingYearOf(held)
  );
  const returned = countsBy(folder.returns.reviews, ({held}) => reportingYearOf(held));
  const lookedAfter = countsBy(facts.lookedAfter, ({on}) => reportingYearOf(on));
  return facts.years.map((year) => ({
    year,
    reviewsLogged: countOf(logged, year),
    reviewsReturned: countOf(returned, year),
    lookedAfter: countOf(lookedAfter, year)
  }));
};

/**
 * Compares the service's logs with the return and with what was printed, for every reporting year that has both. `numbers`
 * may have been counted in parts.
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

/** Should the return have this review? One logged as not recorded has no code there. */
const isExpected = (row: ReviewLogRow): row is ReviewLogRow & {readonly held: IsoDate} =>
  row.held !== null && row.participation !== "not-recorded";

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
  if (printed === undefined || printed.value === null || service.disputes === null) return [];
  const rows = service.disputes.filter(({raised}) => reportingYearOf(raised) === year);
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
