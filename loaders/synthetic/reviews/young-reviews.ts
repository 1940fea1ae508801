import {addMonths, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import type {Child} from "../children/child.ts";
import {type Random, Unlucky} from "../random.ts";
import {PARTICIPATION} from "./participation-plan.ts";
import type {TimetabledReview} from "./timetabled-review.ts";
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
    const missing = () => Math.max(0, plan.PN0 - countYoung(inYear));
    const excess = () => Math.max(0, countYoung(inYear) - most);
    for (let tries = 0; missing() + excess() > 0; tries += 1) {
      if (tries > MOST_TRIES) throw new Unlucky(`${year}: not ${plan.PN0} reviews of children under four`);
      const months = (missing() > 0 ? 1 : -1) * random.whole(2, 11);
      const near = inYear.filter(
        ({child, on}) => couldMove(child, months, before) && crossesFour(child, on, months)
      );
      const [one] = random.sample(near, 1);
      if (one === undefined) break;
      const [born, off] = [one.child.born, missing() + excess()];
      one.child.born = addMonths(born, months);
      if (missing() + excess() >= off) one.child.born = born;
    }
  }
}

const countYoung = (held: readonly Held[]): number =>
  held.filter(({child, on}) => isUnderFour(child.born, on)).length;

/**
 * Can the birthday move? Not if other dates depend on it (placement orders, unaccompanied children), if the child would
 * be born in care, or if a year that is settled already would change.
 */
const couldMove = (child: Child, months: number, before: readonly Held[]): boolean =>
  !child.unaccompanied &&
  child.periods.every(({placementOrder}) => placementOrder === null) &&
  addMonths(child.born, months) <= required(child.periods[0], "a period of care of a child").began &&
  !before.some((one) => one.child === child && crossesFour(child, one.on, months));

const crossesFour = ({born}: Child, on: IsoDate, months: number): boolean =>
  isUnderFour(born, on) !== isUnderFour(addMonths(born, months), on);
