import {ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {ParticipationCode} from "../../contract/codes/participation.ts";
import {required} from "../../contract/required.ts";
import type {Child} from "../children/child.ts";
import {type Random, randomFrom, Unlucky} from "../random.ts";
import {EARLIER_PARTICIPATION, PARTICIPATION, type ParticipationPlan} from "./participation-plan.ts";
import type {TimetabledReview} from "./timetabled-review.ts";
import {isUnderFour} from "./under-four.ts";

/** How the child took part; `not-recorded` if the service says so; null if nothing was entered. */
export type Participation = ParticipationCode | "not-recorded" | null;

interface Held {
  readonly review: TimetabledReview;
  readonly on: IsoDate;
  readonly age: number;
  readonly young: boolean;
  /** The same child tends to answer the same way: how much more often than others, from about 0.3 to 3. */
  readonly reserve: number;
}

/** A participation code for each review that was held, as many of each as the year's plan says. */
export function participationOf(
  random: Random,
  reviews: readonly TimetabledReview[]
): ReadonlyMap<TimetabledReview, Participation> {
  const codes = new Map<TimetabledReview, Participation>();
  const reserve = new Map<Child, number>();
  const held = reviews.flatMap((review): Held[] => {
    if (review.held === null) return [];
    const {child} = review.period;
    const own = reserve.get(child) ?? Math.exp(1.2 * (randomFrom(`reserve of ${child.id}`).next() * 2 - 1));
    reserve.set(child, own);
    const young = isUnderFour(child.born, review.held);
    return [{review, on: review.held, age: ageOn(child.born, review.held), young, reserve: own}];
  });
  for (const year of new Set(held.map(({on}) => reportingYearOf(on))))
    code(
      random,
      year,
      held.filter(({on}) => reportingYearOf(on) === year),
      codes
    );
  return codes;
}

function code(
  random: Random,
  year: ReportingYear,
  held: readonly Held[],
  codes: Map<TimetabledReview, Participation>
): void {
  const young = held.filter((one) => one.young);
  const older = held.filter((one) => !one.young);
  const plan = PARTICIPATION[year] ?? earlierPlan(random, young.length, older.length);
  const give = (
    from: readonly Held[],
    count: number,
    as: Participation,
    weight: (one: Held) => number = () => 1
  ) => {
    const open = from.filter(({review}) => !codes.has(review));
    for (const {review} of random.sample(open, count, weight)) codes.set(review, as);
  };
  const unrecorded = plan["not-recorded"] > 0 ? "not-recorded" : null;
  leaveUnrecorded(random, young, young.length - plan.PN0, codes, unrecorded);
  give(young, plan.PN0, "PN0");
  leaveUnrecorded(
    random,
    older,
    plan["not-recorded"] + plan.blank - (young.length - plan.PN0),
    codes,
    unrecorded
  );
  give(
    older,
    plan.PN7,
    "PN7",
    ({age, reserve}) => reserve * (age < 6 ? 2.5 : age < 12 ? 0.6 : age < 15 ? 1 : 1.7)
  );
  give(older, plan.PN6, "PN6", ({age, reserve}) => reserve * (age < 6 ? 0.8 : age < 10 ? 1.6 : 1));
  give(older, plan.PN5, "PN5", ({age}) => (age < 8 ? 0.2 : 1));
  give(older, plan.PN3, "PN3", ({age, review}) => (review.period.need === "N2" ? 20 : age < 6 ? 1 : 0.05));
  give(older, plan.PN4, "PN4", ({age}) => (age < 7 ? 3 : 1));
  give(older, plan.PN2, "PN2", ({age}) => (age < 8 ? 0.3 : 1));
  for (const {review} of older) if (!codes.has(review)) codes.set(review, "PN1");
}

/** Leaves `count` of the reviews without a code, but every child keeps a code for at least one review of the year. */
function leaveUnrecorded(
  random: Random,
  held: readonly Held[],
  count: number,
  codes: Map<TimetabledReview, Participation>,
  as: Participation
): void {
  const withCode = new Map<Child, number>();
  for (const {child} of held.map(({review}) => review.period)) {
    const known = withCode.get(child);
    withCode.set(child, known === undefined ? 1 : known + 1);
  }
  let left = count;
  for (const {review} of random.sample(held, held.length)) {
    const {child} = review.period;
    const others = required(withCode.get(child), "the reviews of the child") - 1;
    if (left === 0 || others < 1) continue;
    codes.set(review, as);
    withCode.set(child, others);
    left -= 1;
  }
  if (left > 0) throw new Unlucky("too few reviews to leave without a code");
}

function earlierPlan(random: Random, young: number, older: number): ParticipationPlan {
  const share = (code: keyof typeof EARLIER_PARTICIPATION) =>
    Math.round(older * EARLIER_PARTICIPATION[code] * (0.9 + random.next() * 0.2));
  const counts = {
    "not-recorded": share("not-recorded"),
    PN2: share("PN2"),
    PN3: share("PN3"),
    PN4: share("PN4"),
    PN5: share("PN5"),
    PN6: share("PN6"),
    PN7: share("PN7")
  };
  return {...counts, PN0: young, PN1: 0, blank: 0};
}
