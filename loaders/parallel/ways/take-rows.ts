import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow, Life} from "../life.ts";
import type {ChildTable} from "./child-tables.ts";
import {aboutYear} from "./row-time.ts";
import type {Way} from "./way.ts";

/** Takes over another child's rows of a table: those of one year, or all. */
export function takingOver(
  table: ChildTable,
  lives: readonly Life[],
  again: (life: Life) => Life
): readonly Way[] {
  const donors = lives.filter(({rows}) => table.names.some((name) => rows.has(name)));
  return (["year", "all"] as const).map((scope) => ({
    name: `${table.name} of another child (${scope})`,
    field: table.name,
    from(life, year, random) {
      const told = year ?? random.oneOf(yearsOf(life));
      const donor = random.oneOf(donors);
      const rows = new Map(life.rows);
      for (const name of table.names) {
        const isTaken = (row: AnyRow) => scope === "all" || aboutYear(row) === told;
        const own = (rows.get(name) ?? []).filter((row) => !isTaken(row));
        const taken = (donor.rows.get(name) ?? [])
          .filter(isTaken)
          .map((row) => ({...row, child: life.child}));
        if (own.length + taken.length > 0) rows.set(name, [...own, ...taken]);
        else rows.delete(name);
      }
      const taken = {child: life.child, rows};
      return table.isEpisodes ? again(taken) : taken;
    }
  }));
}

const yearsOf = ({rows}: Life): readonly (ReportingYear | null)[] => {
  const years = new Set([...rows.values()].flatMap((of) => of.map(aboutYear)));
  return years.size > 0 ? [...years] : [null];
};
