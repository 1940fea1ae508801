import {addDays, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import type {PeriodOfCare} from "../children/child.ts";
import {dayBetween, lastWorkingDay} from "../chosen-day.ts";
import type {Random} from "../random.ts";
import type {Review} from "../reviews/reviews.ts";
import {dateCell, type Table} from "./csv.ts";

/** Share held of those due, by month: the report says that officers held them consistently only from February 2019. */
const SHARE_HELD: Readonly<Record<string, number>> = {
  "2018-12": 0.18,
  "2019-01": 0.34,
  "2019-02": 0.96,
  "2019-03": 0.97
};

/** Checks of the plan halfway between two reviews that lie more than four months apart, from December 2018. */
export function midpointReviews(random: Random, reviews: readonly Review[]): Table {
  const dueDays = new Map(reviews.map(({period, number, due}) => [keyOf(period, number), due]));
  const due = reviews.flatMap((review) => {
    const {child} = review.period;
    const next = nextDue(review, dueDays);
    if (review.held === null || next === null || daysBetween(review.held, next) < 120) return [];
    return [
      {child, due: lastWorkingDay(addDays(review.held, Math.floor(daysBetween(review.held, next) / 2)))}
    ];
  });
  const rows = Object.entries(SHARE_HELD).flatMap(([month, share]) => {
    const inMonth = due.filter((one) => one.due.startsWith(month));
    const held = new Set(random.sample(inMonth, Math.round(inMonth.length * share)));
    return inMonth.map((one) => ({...one, held: held.has(one) ? heldNear(random, one.due) : null}));
  });
  rows.sort((a, b) => (a.due + a.child.id < b.due + b.child.id ? -1 : 1));
  return {
    columns: ["child", "due", "held"],
    rows: rows.map(({child, due: on, held}) => [child.id, dateCell(on), dateCell(held)])
  };
}

/** The day the child's next review is due; six months on where the returns end before it, null where care does. */
function nextDue({period, number, held}: Review, dueDays: ReadonlyMap<string, IsoDate>): IsoDate | null {
  const next = dueDays.get(keyOf(period, number + 1));
  if (next !== undefined) return next;
  return held !== null && period.ended === null ? addDays(held, 182) : null;
}

const keyOf = ({child, began}: PeriodOfCare, number: number): string => `${child.id} ${began} ${number}`;

const heldNear = (random: Random, due: IsoDate): IsoDate =>
  lastWorkingDay(dayBetween(random, addDays(due, -9), due));
