import {addDays, addMonths, ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import type {CategoryOfNeed} from "../../contract/codes/category-of-need.ts";
import type {Random} from "../random.ts";
import type {Child, PeriodOfCare} from "./child.ts";

type AgeBand = "under-1" | "1-to-4" | "5-to-9" | "10-to-15" | "16-and-over";

/** The first and the last month of age in each band. */
const MONTHS: Readonly<Record<AgeBand, readonly [number, number]>> = {
  "under-1": [0, 11],
  "1-to-4": [12, 59],
  "5-to-9": [60, 119],
  "10-to-15": [120, 191],
  "16-and-over": [192, 213]
};

/** Ages at which children start to be looked after: as in Thurrock, a little older than in England. */
export const AGES_ON_STARTING: Readonly<Record<AgeBand, number>> = {
  "under-1": 23,
  "1-to-4": 15,
  "5-to-9": 18,
  "10-to-15": 33,
  "16-and-over": 11
};

/** Ages of children already looked after when the first return begins, near England's. */
export const AGES_BEFORE: Readonly<Record<AgeBand, number>> = {
  "under-1": 6,
  "1-to-4": 20,
  "5-to-9": 21,
  "10-to-15": 36,
  "16-and-over": 17
};

const NEEDS_OF_YOUNGER: Readonly<Partial<Record<CategoryOfNeed, number>>> = {
  N1: 68,
  N2: 2,
  N3: 4,
  N4: 7,
  N5: 15,
  N7: 1,
  N8: 3
};
const NEEDS_OF_OLDER: Readonly<Partial<Record<CategoryOfNeed, number>>> = {
  N1: 50,
  N2: 6,
  N3: 3,
  N4: 11,
  N5: 19,
  N6: 6,
  N8: 5
};

/** A child, not yet looked after, whose age in months on `on` is drawn from `ages`. */
export function newChild(random: Random, on: IsoDate, ages: Readonly<Record<AgeBand, number>>): Child {
  const [youngest, oldest] = MONTHS[random.weighted(ages)];
  // Nobody is born on the last days of a month, so that the birthday exists in every month.
  const born = bornInMonth(random, addMonths(on, -random.whole(youngest, oldest)), on);
  const sex = random.chance(0.56) ? "male" : "female";
  return {id: newId(random), sex, born, ethnicity: "NOBT", unaccompanied: false, periods: []};
}

/** An unaccompanied asylum-seeking child. The birthday depends on when care ends, so it is settled later. */
export const newUnaccompaniedChild = (random: Random): Child => ({
  id: newId(random),
  sex: random.chance(0.93) ? "male" : "female",
  born: "",
  ethnicity: "NOBT",
  unaccompanied: true,
  periods: []
});

/** The child starts to be looked after. */
export function startCare(random: Random, child: Child, began: IsoDate): PeriodOfCare {
  const needs = ageOn(child.born, began) < 10 ? NEEDS_OF_YOUNGER : NEEDS_OF_OLDER;
  const period: PeriodOfCare = {
    child,
    began,
    ended: null,
    reason: null,
    need: child.unaccompanied ? "N8" : random.weighted(needs),
    placementOrder: null,
    legal: [],
    placements: []
  };
  child.periods.push(period);
  return period;
}

function bornInMonth(random: Random, month: IsoDate, notAfter: IsoDate): IsoDate {
  const born = `${month.slice(0, 8)}${String(random.whole(2, 28)).padStart(2, "0")}`;
  return born <= notAfter ? born : addDays(notAfter, -1);
}

const newId = (random: Random): string =>
  Array.from({length: 16}, () => random.whole(0, 15).toString(16)).join("");
