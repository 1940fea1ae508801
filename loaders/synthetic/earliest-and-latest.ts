import type {IsoDate} from "../contract/calendar/iso-date.ts";

/** The first of some days, at least one. */
export function earliest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  let found = first;
  for (const day of others) if (day < found) found = day;
  return found;
}

/** The last of some days, at least one. */
export function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  let found = first;
  for (const day of others) if (day > found) found = day;
  return found;
}
