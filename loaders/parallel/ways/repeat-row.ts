import {addDays} from "../../contract/calendar/iso-date.ts";
import {firstDay, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow} from "../life.ts";
import {changed, oneRow} from "./changed-life.ts";
import {CHILD_TABLES, type ChildTable, TELLING_OF_CARE} from "./child-tables.ts";
import {isDay, yearOf} from "./row-time.ts";
import type {Way} from "./way.ts";

/** Leaves out a row, with those of other tables that tell of the same day. */
export function leavingOut(table: ChildTable): Way {
  return {
    name: `${table.name} left out`,
    field: table.name,
    from(life, year, random) {
      const first = oneRow(life, table, year, random);
      if (first === null) return null;
      const days = new Set(table.name === "header" ? [] : Object.values(first).filter(isDay));
      const own = changed(life, table.names, (row) => (row === first ? null : row));
      return changed(own, withTheSameDay(table), (row) =>
        Object.values(row).some((day) => isDay(day) && days.has(day)) ? null : row
      );
    }
  };
}

/** The names of other tables that may tell of the same day. */
const withTheSameDay = (table: ChildTable) =>
  CHILD_TABLES.filter((other) => other !== table && !TELLING_OF_CARE.has(other.name)).flatMap(
    ({names}) => names
  );

/** Repeats a row on other days, with those of other tables that tell of the same day; or in another year. */
export function repeating(table: ChildTable): readonly Way[] {
  const hasDays = Object.values(table.columns).some(({values}) => values.kind === "days");
  const steps = hasDays ? [-120, -60, -30, 30, 60, 120] : [-365, 365];
  return steps.map((days) => ({
    name: `${table.name} again ${days} days on`,
    field: table.name,
    from(life, year, random) {
      const first = oneRow(life, table, year, random);
      if (first === null) return null;
      const meant = new Set(Object.values(first).filter(isDay));
      return changed(life, [...table.names, ...withTheSameDay(table)], (row) => {
        const isOwn = table.names.some((name) => life.rows.get(name)?.includes(row));
        if (isOwn ? row !== first : !Object.values(row).some((day) => isDay(day) && meant.has(day)))
          return row;
        const later = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, isDay(value) ? addDays(value, days) : value])
        );
        const told = yearOf(row);
        const moved =
          told === null
            ? later
            : {...later, year: reportingYearOf(addDays(firstDay(told), hasDays ? 0 : days))};
        return [row, moved as unknown as AnyRow];
      });
    }
  }));
}
