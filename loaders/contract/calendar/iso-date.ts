/**
 * A calendar day as `yyyy-mm-dd`. Two of them compare with `<` and `>` as the days do, they read as days
 * in a test, and they hold no time zone to go wrong.
 */
export type IsoDate = string;

const MILLISECONDS_IN_A_DAY = 86_400_000;

const toDayNumber = (date: IsoDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  MILLISECONDS_IN_A_DAY;

const fromDayNumber = (day: number): IsoDate =>
  new Date(day * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);

/** Builds a date, or null where there is no such day (31 April, 29 February 2019). Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The day `days` after `date` (before it, when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(toDayNumber(date) + days);

/** The same day `months` later; the last of the month where that month is shorter (31 August + 6 is 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const monthsInAll = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsInAll / 12);
  const month = (monthsInAll % 12) + 1;
  const day = date.slice(8, 10);
  // Every month has a 28th, and most days come no later.
  const inMonth = day <= "28" ? day : two(Math.min(Number(day), daysIn(year, month)));
  return `${year}-${two(month)}-${inMonth}`;
}

/** The most months that `addMonths` can add to `from` without passing `to`. */
export function completedMonths(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (number: number): string => String(number).padStart(2, "0");

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDayNumber(to) - toDayNumber(from);

/** Completed years from `born` to `on`: age as the SSDA903 guidance counts it. */
export function ageOn(born: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** 0 for Sunday to 6 for Saturday. */
export const dayOfWeek = (date: IsoDate): number => (((toDayNumber(date) + 4) % 7) + 7) % 7;
