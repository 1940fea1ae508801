import {addDays, isoDate} from "../../contract/calendar/iso-date.ts";
import {required} from "../../contract/required.ts";

/** Which day a workbook counts from: 1900 on Windows, 1904 in old workbooks of a Mac. */
export type Epoch = 1900 | 1904;

const SECONDS_IN_A_DAY = 86_400;

/**
 * The day, dd/mm/yyyy, that a workbook's serial number stands for, followed by the time where that is not midnight. In
 * the 1900 system day 60 is 29 February 1900, which never was (ECMA-376, part 1, 18.17.4.1): it is written all the same,
 * so that it is refused as a date.
 */
export function serialDay(serial: number, epoch: Epoch): string {
  const seconds = Math.round(serial * SECONDS_IN_A_DAY);
  const days = Math.floor(seconds / SECONDS_IN_A_DAY);
  const day = dayWritten(days, epoch);
  const time = seconds - days * SECONDS_IN_A_DAY;
  return time === 0 ? day : `${day} ${clock(time)}`;
}

function dayWritten(days: number, epoch: Epoch): string {
  if (epoch === 1900 && days === 60) return "29/02/1900";
  const first = epoch === 1904 ? isoDate(1904, 1, 1) : isoDate(1899, 12, days < 60 ? 31 : 30);
  const [year, month, date] = addDays(required(first, "the first day of an epoch"), days).split("-");
  return `${date}/${month}/${year}`;
}

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
