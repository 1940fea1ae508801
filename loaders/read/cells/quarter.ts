import type {Quarter} from "../../contract/calendar/quarter.ts";
import {reportingYearFrom} from "./reporting-year.ts";

/** `2019/20 Q1` for the usual ways to write it (2019-20-q1, 2019/20 Q1, 201920q1); null for anything else. */
export function quarterFrom(words: string): Quarter | null {
  const [, year, number] = /^(.+?)[-_ ]?q([1-4])$/i.exec(words.trim()) ?? [];
  const reportingYear = year === undefined ? null : reportingYearFrom(year);
  return reportingYear === null ? null : `${reportingYear} Q${number}`;
}
