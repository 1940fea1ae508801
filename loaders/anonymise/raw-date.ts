import {type IsoDate, isoDate} from "../contract/calendar/iso-date.ts";

/** A day written dd/mm/yyyy; null for anything else. */
export function rawDate(cell: string): IsoDate | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim()) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

/** The first day of a date's month, dd/mm/yyyy: a date of birth in an anonymised return. */
export const firstOfItsMonth = (date: IsoDate): string => `01/${date.slice(5, 7)}/${date.slice(0, 4)}`;
