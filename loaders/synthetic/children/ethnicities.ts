import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {dayBefore, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {Ethnicity} from "../../contract/codes/ethnicity.ts";
import {LAST_YEAR} from "../plan.ts";
import type {Random} from "../random.ts";
import {type Child, inCareOn} from "./child.ts";

type Group = "white" | "mixed" | "asian" | "black" | "other" | "not-known";
type Shares = Readonly<Record<Group, number>>;

/**
 * How many children of each group left, stayed and came between 31 March 2018 and a year later. At first 25 of 308
 * were Asian and 34 Black, then 7 and 47 of 293: the printed 8%, 11%, 2.4% and 16%.
 */
const COUNTS: Readonly<Record<Exclude<Group, "white">, {left: number; stayed: number; came: number}>> = {
  asian: {left: 21, stayed: 4, came: 3},
  black: {left: 11, stayed: 23, came: 24},
  mixed: {left: 7, stayed: 17, came: 7},
  other: {left: 6, stayed: 7, came: 8},
  "not-known": {left: 1, stayed: 1, came: 3}
};

/** The shares of each group among children for whom no printed figure says it. */
const SHARES: Readonly<Record<"settled" | "unaccompanied", Shares>> = {
  settled: {white: 79, mixed: 8, asian: 3, black: 7, other: 2, "not-known": 1},
  unaccompanied: {white: 8, mixed: 1, asian: 36, black: 33, other: 20, "not-known": 2}
};

const ETHNICITIES: Readonly<
  Record<"settled" | "unaccompanied", Readonly<Record<Group, Partial<Record<Ethnicity, number>>>>>
> = {
  settled: {
    white: {WBRI: 93, WOTH: 4, WROM: 1, WIRI: 1, WIRT: 1},
    mixed: {MWBC: 40, MWBA: 26, MWAS: 12, MOTH: 22},
    asian: {ABAN: 24, APKN: 24, AIND: 20, AOTH: 24, CHNE: 8},
    black: {BAFR: 70, BCRB: 12, BOTH: 18},
    other: {OOTH: 1},
    "not-known": {NOBT: 8, REFU: 2}
  },
  unaccompanied: {
    white: {WOTH: 1},
    mixed: {MOTH: 1},
    asian: {AOTH: 86, CHNE: 4, ABAN: 5, APKN: 5},
    black: {BAFR: 92, BOTH: 8},
    other: {OOTH: 1},
    "not-known": {NOBT: 1}
  }
};

/** Gives every child an ethnicity, so that the groups on the last two 31 Marches have the printed shares. */
export function settleEthnicities(random: Random, children: readonly Child[]): void {
  const groups = new Map<Child, Group>();
  const [before, last] = [dayBefore(LAST_YEAR), lastDay(LAST_YEAR)];
  const inCare = (child: Child, day: IsoDate) => child.periods.some((period) => inCareOn(period, day));
  const both = children.filter((child) => inCare(child, before) || inCare(child, last));
  const stocks = {
    left: both.filter((child) => !inCare(child, last)),
    stayed: both.filter((child) => inCare(child, before) && inCare(child, last)),
    came: both.filter((child) => !inCare(child, before))
  };
  for (const when of ["left", "stayed", "came"] as const)
    for (const [group, counts] of Object.entries(COUNTS) as [
      Exclude<Group, "white">,
      Record<typeof when, number>
    ][]) {
      const open = stocks[when].filter((child) => !groups.has(child));
      const weight = ({unaccompanied}: Child) => SHARES[unaccompanied ? "unaccompanied" : "settled"][group];
      for (const child of random.sample(open, counts[when], weight)) groups.set(child, group);
    }
  for (const child of both) if (!groups.has(child)) groups.set(child, "white");
  for (const child of children) settleEthnicity(random, child, groups.get(child));
}

/** Gives one child an ethnicity of the group, or of a group drawn by chance. */
export function settleEthnicity(random: Random, child: Child, group?: Group): void {
  const kind = child.unaccompanied ? "unaccompanied" : "settled";
  child.ethnicity = random.weighted(ETHNICITIES[kind][group ?? random.weighted(SHARES[kind])]);
}
