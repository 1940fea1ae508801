import type {Facts} from "../children/children-facts.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";

/** Whether a return covers the year or, while it is not over, an in-year extract does. */
export const isCovered = ({years, quarters}: Facts, year: ReportingYear): boolean =>
  years.includes(year) || quarters.some((quarter) => yearOfQuarter(quarter) === year);
