import {addDays, addMonths, ageOn, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {endingYear, firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import {dayBetween, workingDayBetween} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import type {YearPlan} from "../plan.ts";
import {type Random, Unlucky} from "../random.ts";
import type {PeriodOfCare} from "./child.ts";
import {isFree} from "./placement-orders.ts";

type Reasons = Readonly<Partial<Record<ReasonEpisodeCeased, number>>>;

const AT_EIGHTEEN: Reasons = {E5: 46, E6: 12, E7: 4, E8: 13, E4A: 10, E13: 15};
const AT_SIXTEEN: Reasons = {E4A: 30, E4B: 8, E13: 14, E5: 22, E6: 6, E3: 4, E8: 10, E9: 6};
const IN_CHILDHOOD: Reasons = {E4A: 58, E4B: 9, E13: 22, E3: 4, E8: 7};

/** Special guardianship: split by carer since the return for 2018/19 (codes E45 to E48 in place of E43 and E44). */
const GUARDIANS_TO_2018: Reasons = {E43: 6, E44: 4};
const GUARDIANS_FROM_2019: Reasons = {E45: 45, E46: 12, E47: 38, E48: 5};

/**
 * Settles which `leaving` children, apart from unaccompanied ones, cease to be looked after in the year, when and why:
 * first those who turn eighteen or are adopted after a placement order, then special guardianship and child
 * arrangements orders. The others go home, to relatives or to independent living, most of them soon.
 */
export function whoLeaves(
  random: Random,
  plan: YearPlan,
  periods: readonly PeriodOfCare[],
  leaving: number
): void {
  const {from, to} = openDays(plan.year);
  const leave = (period: PeriodOfCare, ended: IsoDate, reasons: Reasons) => {
    period.ended = ended;
    period.reason = random.weighted(reasons);
  };
  const free = () => periods.filter((period) => isFree(period, plan.year));

  for (const period of free()) {
    const birthday = addMonths(period.child.born, 18 * 12);
    if (birthday <= lastDay(plan.year)) leave(period, birthday, AT_EIGHTEEN);
  }

  const byOrder = (count: number, daysBefore: number, oldest: number, reasons: Reasons) => {
    const settled = (period: PeriodOfCare) => addDays(period.began, daysBefore);
    const able = free().filter((period) => settled(period) < to && ageOn(period.child.born, to) <= oldest);
    for (const period of random.sample(able, count, (one) => (inCareFor(one, to) < 900 ? 2 : 1)))
      leave(period, workingDayBetween(random, latest(from, settled(period)), to), reasons);
  };
  const guardians = endingYear(plan.year) < 2019 ? GUARDIANS_TO_2018 : GUARDIANS_FROM_2019;
  byOrder(plan.specialGuardianship, 150, 13, guardians);
  byOrder(plan.childArrangements, 70, 14, {E41: 1});

  const gone = periods.filter(({ended}) => ended !== null && ended <= lastDay(plan.year)).length;
  if (gone > leaving) throw new Unlucky("more turned eighteen than may leave");
  for (const period of random.sample(free(), leaving - gone, (one) => likelihood(one, plan, to))) {
    const ended =
      period.began < firstDay(plan.year)
        ? earlyDay(random, latest(from, addDays(period.began, 3)), to)
        : earliest(to, addDays(period.began, 2 + Math.floor(random.wait(24))));
    leave(period, ended, ageOn(period.child.born, ended) < 16 ? IN_CHILDHOOD : AT_SIXTEEN);
  }
}

/** Half of all who go home do so within months; after three years few do. */
function likelihood(period: PeriodOfCare, plan: YearPlan, to: IsoDate): number {
  const days = inCareFor(period, to);
  if (days < 3) return 0;
  const sixteen = ageOn(period.child.born, to) >= 16 ? 1.5 : 1;
  if (period.began >= firstDay(plan.year)) return 3 * sixteen;
  return (days < 730 ? 1 : days < 1400 ? 0.7 : 0.45) * sixteen;
}

/** Most children who go home do so in spring and summer, before the school year begins. */
const earlyDay = (random: Random, from: IsoDate, to: IsoDate): IsoDate =>
  earliest(dayBetween(random, from, to), dayBetween(random, from, to));

const inCareFor = (period: PeriodOfCare, on: IsoDate): number => daysBetween(period.began, on);
