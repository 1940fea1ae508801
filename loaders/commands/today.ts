import type {IsoDate} from "../contract/calendar/iso-date.ts";

/** Today as `yyyy-mm-dd`, by this machine's own calendar. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
