import {lastDay, type ReportingYear, reportingYearOf} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";

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

/** Compares the service's logs with the return and with what was printed, for every reporting year that has both. */
export function reconcile(folder: DataFolder, facts: Facts): readonly Reconciliation[] {
  return facts.years.flatMap((year) => [
    ...reviewsIn(folder, year),
    ...caseloadsIn(folder, facts, year),
    ...disputesIn(folder, year)
  ]);
}

/**
 * Reviews held: the log against the return. A review logged as not recorded has no code that the return could carry,
 * so it is not expected there.
 */
function reviewsIn({service, returns}: DataFolder, year: ReportingYear): readonly Reconciliation[] {
  const logged = (service.reviews ?? []).filter(
    ({held, participation}) =>
      held !== null && reportingYearOf(held) === year && participation !== "not-recorded"
  );
  const returned = returns.reviews.filter(({held}) => reportingYearOf(held) === year);
  if (logged.length === 0 || returned.length === 0) return [];
  const nameOf = ({child, held}: {child: string; held: string | null}) => `${held} ${child}`;
  const inLog = new Set(logged.map(nameOf));
  const inReturn = new Set(returned.map(nameOf));
  return [
    {
      id: "reviews",
      year,
      logged: {words: "reviews held, by the log, but for those logged as not recorded", count: logged.length},
      other: {words: "reviews in the return", count: returned.length},
      unmatched: [
        ...logged.filter((row) => !inReturn.has(nameOf(row))),
        ...returned.filter((row) => !inLog.has(nameOf(row)))
      ].map(({source}) => source)
    }
  ];
}

/** Children on officers' caseloads on 31 March against children looked after that day. */
function caseloadsIn({service}: DataFolder, facts: Facts, year: ReportingYear): readonly Reconciliation[] {
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
      other: {
        words: "children looked after on 31 March, by the return",
        count: facts.lookedAfter.filter((child) => child.year === year).length
      },
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
