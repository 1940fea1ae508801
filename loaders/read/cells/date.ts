import {type IsoDate, isoDate} from "../../contract/calendar/iso-date.ts";
import {type Column, column} from "../layout/column.ts";

const EXPECTS = "a date, dd/mm/yyyy";

/** Nobody in a return was born before 1900. A date after 2100 is a program's way to write "no date", which is a blank. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A day written dd/mm/yyyy, as in every CSV of the return. No other order is guessed. */
export const date = (header: string): Column<IsoDate> =>
  column(header, EXPECTS, (cell) => {
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
    const inRange = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
    const value = inRange ? isoDate(Number(year), Number(month), Number(day)) : null;
    if (value !== null) return {value};
    const message = `holds no possible date, expected ${EXPECTS}`;
    return {problem: {severity: "error", code: "impossible-date", message}};
  });
