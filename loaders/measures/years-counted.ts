import {yearOfQuarter} from "../calendar/quarter.ts";
import type {ReportingYear} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** The years that have figures: those reported on and, before it has a return, the one that goes on. */
export const yearsCounted = (
  {quarters}: Pick<Facts, "quarters">,
  {authority}: Pick<DataFolder, "authority">
): readonly ReportingYear[] => [...new Set([...authority.reportingYears, ...quarters.map(yearOfQuarter)])];
