import {yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {lastDay} from "../../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import type {HeldYears} from "../../read/held-years.ts";
import type {Life} from "../life.ts";
import type {Random} from "../random.ts";
import {retold, type Telling} from "../retold.ts";
import {CHILD_TABLES} from "./child-tables.ts";
import {beginningsFor, cuttingAlone, cuttingFor} from "./cut-episode.ts";
import {movingDay} from "./move-day.ts";
import {leavingOut, repeating} from "./repeat-row.ts";
import {settingTo} from "./set-value.ts";
import {takingOver} from "./take-rows.ts";
import {valuesOf} from "./values-of-column.ts";
import type {Way} from "./way.ts";

/**
 * Every way to vary a life: each value that a column of any table about children can have, on one row, on all that tell
 * the same, or from a day on; days moved; rows left out, repeated, or taken over from another child. They come from the
 * layouts of the tables, so that a new column or code is varied too.
 */
export function waysToVary(
  folder: DataFolder,
  held: HeldYears,
  lives: readonly Life[],
  keepsRules: (life: Life) => boolean,
  random: Random
): readonly Way[] {
  const tellings = tellingsOf(folder, held);
  const again = (life: Life): Life => retold(life, tellings);
  const trying = {lives, keepsRules, again, random};
  const there = CHILD_TABLES.filter(({names}) =>
    lives.some(({rows}) => names.some((name) => rows.has(name)))
  );
  return there.flatMap((table) => [
    ...Object.entries(table.columns).flatMap(([field, column]) => {
      if (column.holds === "id") return [];
      const values = valuesOf(column, table, field, lives);
      const set = values.flatMap((value) => settingTo(table, field, value));
      const moved = column.values.kind === "days" ? movingDay(table, field, again) : [];
      if (!table.isEpisodes || values.length === 0) return [...set, ...moved];
      const beginnings = beginningsFor(field, values, trying);
      return [...set, ...moved, ...values.flatMap((value) => cuttingFor(field, value, beginnings, again))];
    }),
    ...(table.isEpisodes
      ? cuttingAlone(beginningsFor(null, [], trying), again)
      : [leavingOut(table), ...repeating(table)]),
    ...(lives.length > 1 ? takingOver(table, lives, again) : [])
  ]);
}

function tellingsOf({extract}: DataFolder, held: HeldYears): readonly Telling[] {
  const years = [...held.tables.episodes]
    .sort()
    .map((year): Telling => ({from: "returns", year, until: lastDay(year)}));
  if (extract === null) return years;
  return [...years, {from: "extract", year: yearOfQuarter(extract.quarter), until: extract.until}];
}
