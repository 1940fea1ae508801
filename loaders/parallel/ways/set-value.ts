import {endingYear} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow} from "../life.ts";
import {changed, oneRow} from "./changed-life.ts";
import {CHILD_TABLES, type ChildTable} from "./child-tables.ts";
import {aboutYear, isDay, sameness, yearOf} from "./row-time.ts";
import {canHold, type Value} from "./values-of-column.ts";
import type {Way} from "./way.ts";

type Scope = "row" | "same" | "all" | "from";
const SCOPES: readonly Scope[] = ["row", "same", "all", "from"];

/** Gives a column a value: on one row, on all that tell the same, on all, or on those from a day on. */
export function settingTo(table: ChildTable, field: string, {value, isAllowed}: Value): readonly Way[] {
  return SCOPES.map((scope) => ({
    name: `${table.name}.${field}=${value} (${scope})`,
    field: `${table.name}.${field}`,
    from(life, year, random) {
      const first = oneRow(life, table, year, random);
      if (first === null || first[field] === value) return null;
      const [key, told] = [sameness(first), aboutYear(first)];
      const isMeant = (row: AnyRow): boolean => {
        if (scope === "all") return true;
        if (scope === "same") return sameness(row) === key;
        if (scope === "from") return sameness(row) >= key;
        return row === first;
      };
      let fits = told === null || isAllowed(endingYear(told));
      const linked = new Set<string>();
      const set = changed(life, table.names, (row) => {
        if (!isMeant(row) || row[field] === value) return row;
        const of = yearOf(row);
        if (of !== null && !isAllowed(endingYear(of))) fits = false;
        for (const day of Object.values(row)) if (isDay(day)) linked.add(`${day} ${row[field]}`);
        return {...row, [field]: value};
      });
      if (!fits) return null;
      // Another table may tell the same thing of the same day: how a child took part is in the return and in the log.
      return CHILD_TABLES.filter((other) => other !== table && field in other.columns).reduce(
        (sofar, other) =>
          changed(sofar, other.names, (row) => {
            const tells = Object.values(row).some((day) => isDay(day) && linked.has(`${day} ${row[field]}`));
            if (!tells || row[field] === value) return row;
            if (canHold(other.columns[field], value)) return {...row, [field]: value};
            // A review that was not held has no row in the return.
            return value === null ? null : row;
          }),
        set
      );
    }
  }));
}
