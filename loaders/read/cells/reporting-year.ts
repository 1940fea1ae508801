import {type ReportingYear, reportingYearEnding} from "../../contract/calendar/reporting-year.ts";
import {type Column, column} from "../layout/column.ts";

const EXPECTS = "a reporting year such as 2018/19";

/** `2018/19` for any usual way to write it (2018/19, 2018-19, 2018_19, 201819, 2018-2019); null for anything else. */
export function reportingYearFrom(words: string): ReportingYear | null {
  const [, first, last] = /^(\d{4})[-_/ ]?(?:\d{2})?(\d{2})$/.exec(words.trim()) ?? [];
  if (first === undefined || last === undefined) return null;
  const endsIn = Number(first) + 1;
  return endsIn % 100 === Number(last) ? reportingYearEnding(endsIn) : null;
}

/** A reporting year, 1 April to 31 March. */
export const reportingYear = (header: string): Column<ReportingYear> =>
  column(header, EXPECTS, (cell) => {
    const value = reportingYearFrom(cell);
    if (value !== null) return {value};
    const message = `holds no reporting year, expected ${EXPECTS}`;
    return {problem: {severity: "error", code: "not-a-year", message}};
  });
