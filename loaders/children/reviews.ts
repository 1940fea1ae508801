import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import {addWorkingDays} from "../contract/calendar/working-days.ts";
import {required} from "../contract/required.ts";
import type {ReviewRow, RowSource} from "../read/rows.ts";
import type {ReviewLogRow} from "../read/service-rows.ts";
import {byChild} from "./by-child.ts";
import type {History} from "./histories.ts";
import {type ReviewDue, reviewsDue} from "./reviews-due.ts";

/** A review that fell due. It belongs to the month, quarter and year in which it was due. */
export interface Review extends ReviewDue {
  readonly child: string;
  readonly year: ReportingYear;
  readonly inTimescale: boolean;
  /** `log`: the service's own date; `rules`: no log for that year, so the due date is worked out. */
  readonly basis: "log" | "rules";
  /** The row of the log; null where there is none. */
  readonly logged: ReviewLogRow | null;
  /** The report was finished within 20 working days of the review; null when it was not held or nobody logged it. */
  readonly reportOnTime: boolean | null;
  readonly sources: readonly RowSource[];
}

const WORKING_DAYS_FOR_REPORT = 20;

/**
 * Every review that fell due in the years given. A year in the log is taken from the log. For any other year, due
 * dates are worked out from the reviews held that the returns list.
 */
export function reviews(
  years: readonly ReportingYear[],
  log: readonly ReviewLogRow[] | null,
  returned: readonly ReviewRow[],
  histories: readonly History[],
  {
    until,
    yearsLogged = new Set((log ?? []).map(({due}) => reportingYearOf(due))),
    withoutTable = new Set()
  }: {
    /**
     * The last day on which a review can have fallen due, as far as the returns show; by default the last day of the
     * years.
     */
    readonly until?: IsoDate;
    /** The years in the log, of any children. */
    readonly yearsLogged?: ReadonlySet<ReportingYear>;
    /** The years whose return has no Reviews table: whether a review was held in them, nobody knows. */
    readonly withoutTable?: ReadonlySet<ReportingYear>;
  } = {}
): readonly Review[] {
  const logged = (log ?? []).map(fromLog);
  const notLogged = years.filter((year) => !yearsLogged.has(year) && !withoutTable.has(year));
  if (notLogged.length === 0) return logged;
  const lastOfAll = lastDay(required(years.at(-1), "a year to work out reviews for"));
  const workedOut = fromRules(returned, histories, until ?? lastOfAll, withoutTable);
  return [...logged, ...workedOut.filter(({year}) => notLogged.includes(year))];
}

const fromLog = (row: ReviewLogRow): Review => ({
  child: row.child,
  year: reportingYearOf(row.due),
  number: row.reviewNumber,
  due: row.due,
  held: row.held,
  inTimescale: row.held !== null && row.held <= row.due,
  basis: "log",
  logged: row,
  reportOnTime:
    row.held === null || row.minutesCompleted === null
      ? null
      : row.minutesCompleted <= addWorkingDays(row.held, WORKING_DAYS_FOR_REPORT),
  sources: [row.source]
});

function fromRules(
  returned: readonly ReviewRow[],
  histories: readonly History[],
  until: IsoDate,
  withoutTable: ReadonlySet<ReportingYear>
): readonly Review[] {
  const rows = byChild(returned);
  return histories.flatMap(({child, periods}) =>
    periods.flatMap((period) => {
      const within = (rows.get(child) ?? []).filter(
        ({held}) => period.began <= held && (period.ended === null || held <= period.ended)
      );
      const held = [...new Set(within.map((row) => row.held))].sort();
      // Without the table of the year in which care began, the first review known may not be the first.
      const startKnown = period.startKnown && !withoutTable.has(reportingYearOf(period.began));
      return reviewsDue({...period, startKnown}, held, until).map((review) => ({
        child,
        year: reportingYearOf(review.due),
        inTimescale: review.held !== null && review.held <= review.due,
        basis: "rules" as const,
        logged: null,
        reportOnTime: null,
        sources: sourcesOf(within, review.held, period.episodes[0].source),
        ...review
      }));
    })
  );
}

/** The return's row of the review held; for one that was not, the row that care began with. */
function sourcesOf(rows: readonly ReviewRow[], held: IsoDate | null, start: RowSource): readonly RowSource[] {
  const own = rows.filter((row) => row.held === held).map((row) => row.source);
  return own.length > 0 ? own : [start];
}
