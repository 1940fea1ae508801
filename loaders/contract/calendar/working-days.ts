import {addDays, dayOfWeek, type IsoDate} from "./iso-date.ts";

/**
 * Bank holidays added for one year by Parliament or a proclamation, and the ordinary ones that were moved to make them
 * (gov.uk, bank holidays in England and Wales).
 */
const ADDED: Readonly<Record<number, readonly IsoDate[]>> = {
  2011: ["2011-04-29"],
  2012: ["2012-06-04", "2012-06-05"],
  2020: ["2020-05-08"],
  2022: ["2022-06-02", "2022-06-03", "2022-09-19"],
  2023: ["2023-05-08"]
};
const MOVED_AWAY: readonly IsoDate[] = ["2012-05-28", "2020-05-04", "2022-05-30"];

/** Easter Sunday of the Gregorian calendar, by Butcher's algorithm (Nature, 20 April 1876). */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, "0")}`;
}

const firstMonday = (year: number, month: number): IsoDate => {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  return addDays(first, (8 - dayOfWeek(first)) % 7);
};

const lastMonday = (year: number, month: number): IsoDate =>
  addDays(firstMonday(month === 12 ? year + 1 : year, (month % 12) + 1), -7);

/** A holiday that falls on a weekend is kept on the next day that is free. */
function substitute(date: IsoDate, taken: readonly IsoDate[]): IsoDate {
  const free = dayOfWeek(date) !== 0 && dayOfWeek(date) !== 6 && !taken.includes(date);
  return free ? date : substitute(addDays(date, 1), taken);
}

/**
 * The bank holidays of England in a calendar year, Christmas Day and Good Friday among them
 * (Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations).
 */
export function bankHolidays(year: number): readonly IsoDate[] {
  const easter = easterSunday(year);
  const christmas = substitute(`${year}-12-25`, []);
  const boxing = substitute(`${year}-12-26`, [christmas]);
  const ordinary = [
    substitute(`${year}-01-01`, []),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    christmas,
    boxing
  ];
  return [...ordinary.filter((day) => !MOVED_AWAY.includes(day)), ...(ADDED[year] ?? [])].sort();
}

const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

function isBankHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const holidays = holidaysByYear.get(year) ?? new Set(bankHolidays(year));
  holidaysByYear.set(year, holidays);
  return holidays.has(date);
}

/** Neither a Saturday or Sunday nor a bank holiday in England (Care Planning Regulations 2010, regulation 2). */
export const isWorkingDay = (date: IsoDate): boolean =>
  dayOfWeek(date) !== 0 && dayOfWeek(date) !== 6 && !isBankHoliday(date);

/** Results so far: even a whole country's reviews are on few days, so the same day is asked for again and again. */
const reachedFrom = new Map<string, IsoDate>();

/** The day that is `days` working days after `date`, which itself does not count. `days` is not negative. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  const key = `${date}+${days}`;
  const reached = reachedFrom.get(key) ?? workingDaysLater(date, days);
  reachedFrom.set(key, reached);
  return reached;
}

function workingDaysLater(date: IsoDate, days: number): IsoDate {
  let reached = date;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
