import type {IsoDate} from "../contract/calendar/iso-date.ts";

/** The first day of a date's month, dd/mm/yyyy: a date of birth in an anonymised return. */
export const firstOfItsMonth = (date: IsoDate): string => `01/${date.slice(5, 7)}/${date.slice(0, 4)}`;
