import {dayWritten} from "../../contract/calendar/day-written.ts";
import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {type Column, column} from "../layout/column.ts";

const EXPECTS = "a date, dd/mm/yyyy or yyyy-mm-dd";

/** What to do about dates in a form that is not read. */
const REMEDY =
  "correct it, or format the whole column as dd/mm/yyyy, check its dates and save the file as CSV";

/** A day, as `dayWritten` reads it. No other form and no other order is guessed. */
export const date = (header: string): Column<IsoDate> => ({
  ...column(header, EXPECTS, (cell) => {
    const {day, holds} = dayWritten(cell);
    if (day !== null) return {value: day};
    const message = `holds ${holds}, expected ${EXPECTS}`;
    return {problem: {severity: "error", code: "impossible-date", message, remedy: REMEDY}};
  }),
  values: {kind: "days"},
  holds: "date"
});
