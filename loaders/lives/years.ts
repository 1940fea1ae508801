import {addDays, type IsoDate} from "../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import type {Random} from "./random.ts";

/** The years whose returns a made-up life is in. What is observed of the last two holds of any two in a row. */
export const YEARS: readonly ReportingYear[] = ["2015/16", "2016/17", "2017/18", "2018/19"];

export const FIRST_DAY: IsoDate = firstDay(required(YEARS[0], "a first year"));
export const LAST_DAY: IsoDate = lastDay(required(YEARS.at(-1), "a last year"));

/** The last day of each quarter and the first of the next: what happens on them can count on either side. */
const TURNS: readonly string[] = ["03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31", "01-01"];

/** Whether a day is the last of a quarter or the first of one. */
export const isTurn = (day: IsoDate): boolean => TURNS.includes(day.slice(5));

/**
 * A day from `from` to `to`, both included, and no turn if there is another. A child who comes into care on 1 April has
 * been there for a year without having completed twelve months: a reader who forgets such a child is nearly always right.
 * Throws where the first comes after the last. */
export function dayBetween(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  if (from > to) throw new Error("There is no day between these two.");
  const last = daysFrom(from, to);
  const day = addDays(from, random.whole(0, last));
  if (!isTurn(day)) return day;
  // Two turns are next to each other, so two days on is no turn.
  const later = addDays(day, 2);
  return later <= to || addDays(day, -2) < from ? later : addDays(day, -2);
}

const daysFrom = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
