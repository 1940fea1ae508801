import type {Facts} from "../children/children-facts.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** The years that have figures: those reported on and, before it has a return, the one that goes on. */
export const yearsCounted = (
  {quarters}: Pick<Facts, "quarters">,
  {authority}: Pick<DataFolder, "authority">
): readonly ReportingYear[] => [...new Set([...authority.reportingYears, ...quarters.map(yearOfQuarter)])];
