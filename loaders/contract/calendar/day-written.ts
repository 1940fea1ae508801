import {type IsoDate, isoDate} from "./iso-date.js";

/** What a cell for a date says: a day, or the words for what it holds instead, to follow "holds". */
export type DayWritten =
  | {readonly day: IsoDate; readonly holds?: never}
  | {readonly day: null; readonly holds: string};

/** Nobody in a return was born before 1900. A date after 2100 is a program's way to write "no date", which is a blank. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Midnight, as databases and spreadsheets add it to a day. */
const MIDNIGHT = /(?:[T ]+0{1,2}:00(?::00(?:\.0+)?)?Z?)$/;
const OTHER_TIME = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Forms of a date that are not read, because they would have to be guessed at. The first that fits names the cell. */
const FORMS_NOT_READ: readonly {readonly looks: (cell: string) => boolean; readonly holds: string}[] = [
  {looks: (cell) => /^#+$/.test(cell), holds: "# signs, which a spreadsheet shows in a narrow column"},
  {
    looks: (cell) => /^['’‘`]/.test(cell),
    holds: "an apostrophe before the date, by which a spreadsheet marks text"
  },
  {
    looks: (cell) => /^#[A-Z0-9/]+[!?]?$/i.test(cell),
    holds: "the error of a formula"
  },
  {looks: (cell) => OTHER_TIME.test(cell), holds: "a date with a time of day that is not midnight"},
  {
    looks: (cell) => MONTH_NAME.test(cell) && /\d/.test(cell) && /^[\d\p{L}\s,./-]+$/u.test(cell),
    holds: "a date with the name of a month"
  },
  {looks: isMonthFirst, holds: "a date with the month before the day"},
  {looks: (cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(cell), holds: "a date with a two-digit year"},
  {
    looks: (cell) => /^\d{5}(\.\d+)?$/.test(cell),
    holds: "a serial number, as a spreadsheet writes a date that has lost its format"
  },
  {looks: (cell) => /^(19|20)\d{6}$/.test(cell), holds: "a date without separators"},
  {looks: (cell) => /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/.test(cell), holds: "a year-first date without hyphens"},
  {looks: (cell) => /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(cell), holds: "a day-first date without slashes"},
  {
    looks: (cell) => /^(\d{1,4}[/.-]\d{1,2}|\d{1,2}[/.-]\d{4})$/.test(cell),
    holds: "a date without a day or a year"
  }
];

/**
 * Reads a day written dd/mm/yyyy, as in every CSV of the return, or yyyy-mm-dd, as databases write it; both may be
 * followed by the time 00:00:00. Any other form is named and not read: 01/02/18 or 02/01/2018 could be two days.
 */
export function dayWritten(cell: string): DayWritten {
  const words = cell.trim();
  const day = dayIn(words.replace(MIDNIGHT, ""));
  if (day !== null) return {day};
  const form = FORMS_NOT_READ.find(({looks}) => looks(words.replace(MIDNIGHT, "")));
  return {day: null, holds: form?.holds ?? "no possible date"};
}

/** The day of a cell; null for anything but a day that can be read. */
export const readableDay = (cell: string): IsoDate | null => dayWritten(cell).day;

function dayIn(words: string): IsoDate | null {
  const dayFirst = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;
  const yearFirst = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
  const {day, month, year} = (dayFirst.exec(words) ?? yearFirst.exec(words))?.groups ?? {};
  const inRange = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return inRange ? isoDate(Number(year), Number(month), Number(day)) : null;
}

/** Only a date with a day after the twelfth shows it: 04/31/2018 cannot be anything else. */
function isMonthFirst(cell: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})$/.exec(cell) ?? [];
  return Number(first) >= 1 && Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}
