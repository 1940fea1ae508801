import {addDays} from "../../contract/calendar/iso-date.ts";
import type {Child, Placement} from "../children/child.ts";
import {dayBetween} from "../chosen-day.ts";
import {PLAN} from "../plan.ts";
import type {Random} from "../random.ts";
import {type LongStay, longStays} from "./long-stays.ts";

/** How many children are away from their carers for some days in a year: in hospital, on holiday, for a carer's holiday. */
const IN_A_YEAR = 9;

/** The longest stay of each kind, in days (rules 375, 376 and 379 of the Department's checks allow 42, 21 and 7). */
const LONGEST = {T1: 12, T2: 14, T3: 10, T4: 5} as const;

/** Sends some children away from their carers for a few days and back to the same carers, which is not a move. */
export function addTemporaryStays(random: Random, children: readonly Child[]): void {
  for (const {year} of PLAN) {
    const stays = longStays(children, year).filter(hasNoChange);
    // Children with two homes in the year come first: they show what counting a temporary stay as a third home does.
    const chosen = random.sample(stays, IN_A_YEAR, ({homes}) => (homes === 2 ? 4 : 1));
    for (const {period, placement, from, to} of onePerChild(chosen)) {
      const type = random.weighted({T1: 3, T2: 2, T3: 4, T4: 3});
      const away = dayBetween(random, from, to);
      const back = addDays(away, random.whole(2, LONGEST[type]));
      const elsewhere: Placement["home"] = {provider: null, miles: null, location: "OUT"};
      elsewhere.miles = Math.round(random.next() * 150) / 10;
      period.placements.push({from: away, type, home: elsewhere, reason: null});
      period.placements.push({...placement, from: back, reason: null});
      period.placements.sort((a, b) => (a.from < b.from ? -1 : 1));
    }
  }
}

/** Does the legal status stay the same while the child is away? */
const hasNoChange = ({period, from, to}: LongStay): boolean =>
  period.legal.every((span) => span.from < from || span.from > addDays(to, 20));

const onePerChild = (stays: readonly LongStay[]): readonly LongStay[] =>
  stays.filter(({period}, index) => stays.findIndex((other) => other.period === period) === index);
