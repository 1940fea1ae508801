import {endingYear} from "../contract/calendar/reporting-year.ts";
import {csvLines} from "../contract/csv-lines.ts";
import {fromDepartment} from "../read/comparators/from-department.ts";
import {midYear} from "../read/population/mid-year.ts";
import type {DepartmentFile} from "./department-file.ts";

/**
 * Children aged 0 to 17 in these areas, as the Department's files print them beside their rates, in the layout of
 * `population/`; null where they print none. A year's rate is per 10,000 children in the middle of the year before: for
 * 2018/19 in mid-2018, as the Department's methodology says.
 */
export function populationPrinted(
  files: readonly DepartmentFile[],
  areas: ReadonlySet<string>
): string | null {
  const lines = new Map<string, string[]>();
  for (const {file, rows} of files) {
    const source = `ONS mid-year estimate, as printed in DfE, Explore education statistics, ${file.name}`;
    for (const {measure, areaCode, areaName, timePeriod, denominator} of fromDepartment(rows, source) ?? []) {
      if (measure !== "looked-after-rate" || denominator === null || !areas.has(areaCode)) continue;
      const year = String(endingYear(timePeriod) - 1);
      lines.set(`${areaCode} ${year}`, [year, areaCode, areaName, String(denominator), source, "0 to 17"]);
    }
  }
  if (lines.size === 0) return null;
  const header = [...Object.values(midYear.columns), ...(midYear.checked ?? [])].map(
    (column) => column.header
  );
  const inOrder = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  return csvLines([header, ...inOrder]);
}
