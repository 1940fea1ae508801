import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow, Life, TableName} from "../life.ts";
import type {Random} from "../random.ts";
import type {ChildTable} from "./child-tables.ts";
import {aboutYear} from "./row-time.ts";

/** A row of the table to begin with, of the year asked for where there is one. */
export function oneRow(
  life: Life,
  {names}: ChildTable,
  year: ReportingYear | null,
  random: Random
): AnyRow | null {
  const rows = names.flatMap((name) => life.rows.get(name) ?? []);
  if (rows.length === 0) return null;
  const ofYear = year === null ? [] : rows.filter((row) => aboutYear(row) === year);
  return random.oneOf(ofYear.length > 0 && random.share() < 0.9 ? ofYear : rows);
}

/** The life with some rows changed; null leaves a row out, several rows take its place. */
export function changed(
  life: Life,
  names: readonly TableName[],
  change: (row: AnyRow) => AnyRow | readonly AnyRow[] | null
): Life {
  const rows = new Map(life.rows);
  for (const name of names) {
    const before = rows.get(name);
    if (before === undefined) continue;
    const after = before.flatMap((row) => change(row) ?? []);
    if (after.length > 0) rows.set(name, after);
    else rows.delete(name);
  }
  return {child: life.child, rows};
}
