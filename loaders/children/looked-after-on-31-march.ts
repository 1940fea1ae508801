import type {Switches} from "../contract/authority.ts";
import {dayBefore, firstDay, lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {HealthRow, ReturnRows, SocialWorkerRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import type {History} from "./histories.ts";
import type {LookedAfterChild} from "./looked-after-child.ts";
import {lookedAfterOn, placementsInYear, twelveMonthsTo} from "./looked-after-on.ts";
import type {PersonOn} from "./person-on.ts";
import type {Review} from "./reviews.ts";

/**
 * The children looked after on 31 March of a year, each once, with what the other tables of the year say about them.
 */
export function lookedAfterOn31March(
  year: ReportingYear,
  histories: readonly History[],
  returns: ReturnRows,
  reviews: readonly Review[],
  personOn: PersonOn,
  switches: Switches
): readonly LookedAfterChild[] {
  const ofYear = <Row extends {readonly child: string; readonly year: ReportingYear}>(rows: readonly Row[]) =>
    byChild(rows.filter((row) => row.year === year));
  const health = ofYear<HealthRow>(returns.health);
  const workers = ofYear<SocialWorkerRow>(returns.socialWorkers);
  const reviewsDue = byChild(reviews.filter((review) => review.year === year));
  const on = lastDay(year);
  const months = twelveMonthsTo(on);
  const withTemporary = {...switches, countTemporaryPlacements: true};
  const withSameCarer = {...switches, countSameCarerMoves: true};

  return lookedAfterOn(on, histories, returns.uasc, personOn, switches).map(({child, history}) => {
    const continuouslyForAYear = child.careBegan <= firstDay(year);
    const due = reviewsDue.get(history.child) ?? [];
    return {
      placementsCountingTemporary: placementsInYear(history, months, withTemporary),
      placementsCountingSameCarer: placementsInYear(history, months, withSameCarer),
      continuouslyForAYear,
      allReviewsOnTime: due.length === 0 ? null : due.every((review) => review.inTimescale),
      health: continuouslyForAYear ? (health.get(history.child)?.at(-1) ?? null) : null,
      socialWorkerChanged: changedWorker(workers.get(history.child), year),
      ...child
    };
  });
}

/** Null where the return lists no social worker for the child (the table came with the 2023/24 return). */
function changedWorker(rows: readonly SocialWorkerRow[] | undefined, year: ReportingYear): boolean | null {
  if (rows === undefined) return null;
  const inYear = rows.filter((row) => row.ended === null || row.ended > dayBefore(year));
  return new Set(inYear.map((row) => row.worker)).size > 1;
}
