import {addDays, addMonths, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow, Life} from "../life.ts";
import type {Random} from "../random.ts";
import {changed, oneRow} from "./changed-life.ts";
import {CHILD_TABLES, type ChildTable} from "./child-tables.ts";
import {isDay} from "./row-time.ts";
import type {Way} from "./way.ts";

/** Steps by which days are moved. */
const MONTHS = [-96, -60, -36, -24, -12, -6, -3, -1, 1, 3, 6, 12, 24, 36, 60, 96];
const DAYS = [-60, -20, -7, 7, 20, 60];

const ALL = CHILD_TABLES.flatMap(({names}) => names);

/** Moves a day: in this column alone, or wherever any table of the child has it, or with all days of its row. */
export function movingDay(table: ChildTable, field: string, again: (life: Life) => Life): readonly Way[] {
  const steps = [
    ...MONTHS.map((months) => ({name: `${months} months`, move: (day: IsoDate) => addMonths(day, months)})),
    ...DAYS.map((days) => ({name: `${days} days`, move: (day: IsoDate) => addDays(day, days)}))
  ];
  return steps.flatMap(({name, move}) =>
    (["alone", "everywhere", "row"] as const).map((scope) => ({
      name: `${table.name}.${field} ${name} (${scope})`,
      field: `${table.name}.${field}`,
      from(life: Life, year: ReportingYear | null, random: Random) {
        const first = oneRow(life, table, year, random);
        const day = first?.[field];
        if (first === null || !isDay(day)) return null;
        const after = move(day);
        const apart = daysBetween(day, after);
        const moved = changed(life, scope === "alone" ? table.names : ALL, (row) => {
          if (!Object.values(row).includes(day)) return row;
          return Object.fromEntries(
            Object.entries(row).map(([name, value]) => {
              if (scope === "alone") return [name, name === field && value === day ? after : value];
              if (value === day) return [name, after];
              return [name, scope === "row" && isDay(value) ? addDays(value, apart) : value];
            })
          ) as unknown as AnyRow;
        });
        return again(moved);
      }
    }))
  );
}
