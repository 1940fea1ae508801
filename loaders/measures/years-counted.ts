import type {Facts} from "../children/children-facts.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** The years that have figures: the reporting years, and the year that is not over if an in-year extract covers it. */
export const yearsCounted = (
  {quarters}: Pick<Facts, "quarters">,
  {authority}: Pick<DataFolder, "authority">
): readonly ReportingYear[] => [...new Set([...authority.reportingYears, ...quarters.map(yearOfQuarter)])];
