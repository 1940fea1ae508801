import type {Facts} from "../children/children-facts.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";

/** Whether a return tells of that year or, while it goes on, an in-year extract does. */
export const isToldOf = ({years, quarters}: Facts, year: ReportingYear): boolean =>
  years.includes(year) || quarters.some((quarter) => yearOfQuarter(quarter) === year);
