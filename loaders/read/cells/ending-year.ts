import {type ReportingYear, reportingYearEnding} from "../../contract/calendar/reporting-year.ts";
import {type Column, column} from "../layout/column.ts";
import {reportingYearFrom} from "./reporting-year.ts";

const EXPECTS = "a year such as 2019, which means 2018/19, or 201819";

/** The year of a published table: four digits give the year in which it ends, six digits both years. */
export const endingYear = (header: string): Column<ReportingYear> =>
  column(header, EXPECTS, (cell) => {
    const value = /^\d{4}$/.test(cell) ? reportingYearEnding(Number(cell)) : reportingYearFrom(cell);
    if (value !== null) return {value};
    const message = `holds no year, expected ${EXPECTS}`;
    return {problem: {severity: "error", code: "not-a-year", message}};
  });
