import {addMonths, type IsoDate} from "../calendar/iso-date.ts";
import {reportingYearOf} from "../calendar/reporting-year.ts";
import type {Child} from "./child.ts";
import {PARTICIPATION} from "./participation-plan.ts";
import type {Random} from "./random.ts";
import {Unlucky} from "./random.ts";
import type {TimetabledReview} from "./review-timetable.ts";
import {isUnderFour} from "./under-four.ts";

/**
 * Moves a few birthdays of three- to five-year-olds by some months, until as many reviews of children under four
 * were held in each year as its participation codes need: all PN0 are under four, and nobody else may be.
 */
export function settleYoungReviews(random: Random, reviews: readonly TimetabledReview[]): void {
  const held = reviews.flatMap(({period: {child, placementOrder, began}, held: on}) =>
    on === null ? [] : [{child, on, began, open: placementOrder === null && !child.unaccompanied}]
  );
  for (const [year, plan] of Object.entries(PARTICIPATION)) {
    const inYear = held.filter(({on}) => reportingYearOf(on) === year);
    const young = () => inYear.filter(({child, on}) => isUnderFour(child.born, on)).length;
    const latest = plan.PN0 + plan["not-recorded"] + plan.blank;
    for (let tries = 0; young() < plan.PN0 || young() > latest; tries += 1) {
      if (tries > 400)
        throw new Unlucky(`${year}: no birthdays give ${plan.PN0} reviews of children under four`);
      const months = young() < plan.PN0 ? random.whole(2, 7) : -random.whole(2, 7);
      const near = inYear.filter(({child, on, open}) => open && changes(child, on, months));
      const [one] = random.sample(near, 1);
      if (one === undefined) break;
      const before = one.child.born;
      one.child.born = addMonths(before, months);
      const spoiled =
        one.child.born > (one.child.periods[0]?.began ?? "") || spoils(held, one.child, before, year);
      if (spoiled || young() > latest) one.child.born = before;
    }
  }
}

/** Would the move change on which side of four the review lies? */
const changes = ({born}: Child, on: IsoDate, months: number): boolean =>
  isUnderFour(born, on) !== isUnderFour(addMonths(born, months), on);

/** A move must not reach into a year that is settled already. */
function spoils(
  held: readonly {child: Child; on: IsoDate}[],
  child: Child,
  before: IsoDate,
  year: string
): boolean {
  return held.some(
    ({child: other, on}) =>
      other === child && reportingYearOf(on) < year && isUnderFour(child.born, on) !== isUnderFour(before, on)
  );
}
