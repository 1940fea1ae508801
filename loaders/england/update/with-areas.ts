import type {EnglandArea} from "../../contract/england.ts";
import type {DepartmentRow} from "./department-row.ts";

/**
 * The list of areas with those that a release has figures of and the list has not, at its end. What a new council was
 * formed from is not in the Department's files: `areas.csv` is to be told.
 */
export function withAreas(
  areas: readonly EnglandArea[],
  rows: readonly DepartmentRow[]
): readonly EnglandArea[] {
  const known = new Set(areas.map(({code}) => code));
  const found = new Map<string, EnglandArea>();
  for (const {area, level, region, year} of rows) {
    if (known.has(area.code)) continue;
    const before = found.get(area.code);
    found.set(area.code, {
      ...area,
      level,
      region: level === "Local authority" ? region : null,
      firstYear: Math.min(year, before?.firstYear ?? year),
      lastYear: Math.max(year, before?.lastYear ?? year),
      formerCodes: [],
      formedFrom: [],
      replacedBy: []
    });
  }
  return [...areas, ...found.values()];
}
