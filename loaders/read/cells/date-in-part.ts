import {dayWritten} from "../../contract/calendar/day-written.ts";
import {type Column, column} from "../layout/column.ts";

const EXPECTS = "a date, dd/mm/yyyy or yyyy-mm-dd, with zz for a day or month that is not known";

/** Day and month known or zz, as the guidance allows for DATE_PERM; the year may be unknown too. */
const WITH_UNKNOWN_PARTS = /^(zz|\d{1,2})\/(zz|0?[1-9]|1[0-2])\/(zzzz|\d{4})$/i;

/** A date of which parts may not be known, kept as it is written. */
export const dateInPart = (header: string): Column<string> => ({
  ...column(header, EXPECTS, (cell) => {
    const {day, holds} = dayWritten(cell);
    if (day !== null || (/z/i.test(cell) && WITH_UNKNOWN_PARTS.test(cell))) return {value: cell};
    return {
      problem: {severity: "error", code: "impossible-date", message: `holds ${holds}, expected ${EXPECTS}`}
    };
  }),
  holds: "date"
});
