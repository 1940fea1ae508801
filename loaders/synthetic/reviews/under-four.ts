import {addMonths, type IsoDate} from "../../contract/calendar/iso-date.ts";

/** Under four on that day, as the participation code PN0 asks (rules 440 and 441 of the Department's checks). */
export const isUnderFour = (born: IsoDate, on: IsoDate): boolean => on < addMonths(born, 48);
