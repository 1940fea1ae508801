import {addMonths, type IsoDate} from "../calendar/iso-date.ts";
import {reportingYearOf} from "../calendar/reporting-year.ts";
import type {Child} from "./child.ts";
import {PARTICIPATION} from "./participation-plan.ts";
import {type Random, Unlucky} from "./random.ts";
import type {TimetabledReview} from "./review-timetable.ts";
import {isUnderFour} from "./under-four.ts";

/** How many birthdays may be tried for one year. */
const MOST_TRIES = 400;

interface Held {
  readonly child: Child;
  readonly on: IsoDate;
}

/**
 * Moves a few birthdays of three- to five-year-olds by some months, until as many reviews of children under four
 * were held in each year as its participation codes need: all PN0 are under four, and nobody else may be.
 */
export function settleYoungReviews(random: Random, reviews: readonly TimetabledReview[]): void {
  const held = reviews.flatMap(({period: {child}, held: on}) => (on === null ? [] : [{child, on}]));
  for (const [year, plan] of Object.entries(PARTICIPATION)) {
    const inYear = held.filter(({on}) => reportingYearOf(on) === year);
    const before = held.filter(({on}) => reportingYearOf(on) < year);
    const most = plan.PN0 + plan["not-recorded"] + plan.blank;
    for (let tries = 0; countYoung(inYear) < plan.PN0 || countYoung(inYear) > most; tries += 1) {
      if (tries > MOST_TRIES) throw new Unlucky(`${year}: not ${plan.PN0} reviews of children under four`);
      const months = (countYoung(inYear) < plan.PN0 ? 1 : -1) * random.whole(2, 7);
      const near = inYear.filter(({child, on}) => couldMove(child) && crossesFour(child, on, months));
      for (const {child} of random.sample(near, 1)) moveBirthday(child, months, inYear, before, most);
    }
  }
}

const countYoung = (held: readonly Held[]): number =>
  held.filter(({child, on}) => isUnderFour(child.born, on)).length;

/** The birthday of a child with a placement order, or without parents here, hangs on other dates. */
const couldMove = ({unaccompanied, periods}: Child): boolean =>
  !unaccompanied && periods.every(({placementOrder}) => placementOrder === null);

const crossesFour = ({born}: Child, on: IsoDate, months: number): boolean =>
  isUnderFour(born, on) !== isUnderFour(addMonths(born, months), on);

/** Moves it, unless the child would be born in care, or a year already settled would change. */
function moveBirthday(
  child: Child,
  months: number,
  inYear: readonly Held[],
  before: readonly Held[],
  most: number
): void {
  const spoils = before.some((one) => one.child === child && crossesFour(child, one.on, months));
  const born = addMonths(child.born, months);
  if (spoils || born > (child.periods[0]?.began ?? born)) return;
  const old = child.born;
  child.born = born;
  if (countYoung(inYear) > most) child.born = old;
}
