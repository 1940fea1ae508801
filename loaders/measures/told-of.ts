import {yearOfQuarter} from "../calendar/quarter.ts";
import type {ReportingYear} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";

/** Whether a return tells of that year or, while it goes on, an in-year extract does. */
export const isToldOf = ({years, quarters}: Facts, year: ReportingYear): boolean =>
  years.includes(year) || quarters.some((quarter) => yearOfQuarter(quarter) === year);
