import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {CaseloadRow} from "../read/service-rows.ts";

/** The caseloads of officers at the end of each month of a year; empty if the service keeps no such log. */
export const caseloadsIn = ({service}: DataFolder, year: ReportingYear): readonly CaseloadRow[] =>
  (service.caseloads ?? []).filter((row) => reportingYearOf(row.countedOn) === year);
