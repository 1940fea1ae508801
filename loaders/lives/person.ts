import {addMonths, type IsoDate} from "../contract/calendar/iso-date.ts";
import {ETHNICITIES, type Ethnicity} from "../contract/codes/ethnicity.ts";
import type {Sex} from "../contract/codes/sex.ts";
import type {Random} from "./random.ts";
import {LAST_DAY} from "./years.ts";

/** Who a made-up child is. */
export interface MadeUpPerson {
  readonly child: string;
  /** The first of a month, as in an anonymised return. */
  readonly born: IsoDate;
  readonly sex: Sex;
  readonly ethnicity: Ethnicity;
  /** Came to the country alone: then no distance from home is given. */
  readonly unaccompanied: boolean;
}

const CODES = Object.keys(ETHNICITIES) as Ethnicity[];
const SEXES: readonly Sex[] = ["male", "male", "male", "female", "female", "female", "unknown"];
const EIGHTEEN_YEARS = 216;

/** A child of any age under 18 in one of the years, and not born yet in some of them. */
export function makePerson(random: Random, child: string): MadeUpPerson {
  const months = random.whole(0, EIGHTEEN_YEARS + 36);
  return {
    child,
    born: `${addMonths(LAST_DAY, -months).slice(0, 7)}-01`,
    sex: random.pick(SEXES),
    ethnicity: random.pick(CODES),
    unaccompanied: months > 100 && random.chance(0.15)
  };
}
