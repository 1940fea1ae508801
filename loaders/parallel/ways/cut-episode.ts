import {addDays, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {endingYear, firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {Column} from "../../read/layout/column.ts";
import {RETURN_TABLES} from "../../read/return-tables.ts";
import type {AnyRow, Life} from "../life.ts";
import type {Random} from "../random.ts";
import {changed, oneRow} from "./changed-life.ts";
import {CHILD_TABLES} from "./child-tables.ts";
import {yearOf} from "./row-time.ts";
import {always, type Value} from "./values-of-column.ts";
import type {Way} from "./way.ts";

/** Why a new episode begins, and the reason for a change of placement that goes with it. */
export interface Beginning {
  readonly why: unknown;
  readonly change: unknown;
}

/** Every pair by the lists of the return, though of the reasons for a change of placement only one, since none is counted. */
const BEGINNINGS: readonly Beginning[] = (() => {
  const {reasonForNewEpisode, reasonForPlacementChange} = RETURN_TABLES.episodes.columns;
  const listed = ({values}: Column<unknown>) =>
    values.kind === "listed" ? [...new Set(Object.values(values.spellings).map(({means}) => means))] : [];
  const changes = [null, ...listed(reasonForPlacementChange).slice(0, 1)];
  return listed(reasonForNewEpisode).flatMap((why) => changes.map((change) => ({why, change})));
})();

/** An episode is cut in two, or in three, and one of the pieces has another value. */
export const cuttingFor = (
  field: string,
  {value, isAllowed}: Value,
  beginnings: readonly Beginning[],
  again: (life: Life) => Life
): readonly Way[] =>
  (["until", "from", "only"] as const).map((piece) => ({
    name: `episodes.${field}=${value} (cut, ${piece})`,
    field: `episodes.${field}`,
    from: (life, year, random) =>
      cut(life, year, random, {piece, set: {[field]: value}, isAllowed, beginnings}, again)
  }));

/** An episode is cut in two, or in three, and nothing else changes: one move more, or two. */
export const cuttingAlone = (beginnings: readonly Beginning[], again: (life: Life) => Life): readonly Way[] =>
  (["from", "only"] as const).map((piece) => ({
    name: `episodes cut (${piece})`,
    field: "episodes",
    from: (life, year, random) =>
      cut(life, year, random, {piece, set: {}, isAllowed: always, beginnings}, again)
  }));

/** At most so many lives are cut to find out how a new episode may begin. */
const TRIALS = 12;

/**
 * How a new episode may begin where a column changes: each beginning is tried on a few lives, and the rules decide. All
 * of them, where none passes.
 */
export function beginningsFor(
  field: string | null,
  values: readonly Value[],
  {lives, keepsRules, again, random}: Trying
): readonly Beginning[] {
  const passing = BEGINNINGS.filter((beginning) => {
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const value = field === null ? null : random.oneOf(values);
      const set = field === null || value === null ? {} : {[field]: value.value};
      const how = {
        piece: "from",
        set,
        isAllowed: value?.isAllowed ?? always,
        beginnings: [beginning]
      } as const;
      const life = cut(random.oneOf(lives), null, random, how, again);
      if (life !== null && keepsRules(life)) return true;
    }
    return false;
  });
  return passing.length > 0 ? passing : BEGINNINGS;
}

/** What it takes to try how an episode may begin. */
export interface Trying {
  readonly lives: readonly Life[];
  readonly keepsRules: (life: Life) => boolean;
  readonly again: (life: Life) => Life;
  readonly random: Random;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (daysBetween(one, other) > 0 ? other : one);

interface Cut {
  readonly piece: "until" | "from" | "only";
  readonly set: Readonly<Record<string, unknown>>;
  readonly isAllowed: (endsIn: number) => boolean;
  readonly beginnings: readonly Beginning[];
}

/** The life with an episode cut on a day of the year; null where it leaves no room. */
function cut(
  life: Life,
  year: ReportingYear | null,
  random: Random,
  {piece, set, isAllowed, beginnings}: Cut,
  again: (life: Life) => Life
): Life | null {
  const table = CHILD_TABLES.find(({isEpisodes}) => isEpisodes);
  const first = table === undefined ? null : oneRow(life, table, year, random);
  const told = first === null ? null : yearOf(first);
  if (table === undefined || first === null || told === null || !isAllowed(endingYear(told))) return null;
  const {began, ended} = first as unknown as {began: IsoDate; ended: IsoDate | null};
  const from = later(began, firstDay(told));
  const day = addDays(from, 1 + random.below(300));
  const end = ended ?? lastDay(told);
  if (day >= end || day <= began) return null;
  const back = piece === "only" ? addDays(day, 1 + random.below(400)) : null;
  const all = table.names.flatMap((name) => life.rows.get(name) ?? []);
  const finished = all.find((row) => row.began === began && row.ended !== null);
  if (back !== null && finished !== undefined && back >= String(finished.ended)) return null;
  const {why, change} = random.oneOf(beginnings);
  const ends = (row: AnyRow, at: IsoDate): AnyRow => ({
    ...row,
    ended: at,
    reasonEpisodeCeased: "X1",
    reasonForPlacementChange: change
  });
  const begins = (row: AnyRow, at: IsoDate): AnyRow => ({...row, began: at, reasonForNewEpisode: why});
  return again(
    changed(life, table.names, (row) => {
      if (row.began !== began) return row;
      const whole = piece === "until" ? {...row, ...set} : row;
      const after = piece === "until" ? row : {...row, ...set};
      const pieces = [ends(whole, day)];
      if (back === null) return [...pieces, begins(after, day)];
      return [...pieces, ends(begins(after, day), back), begins(row, back)];
    })
  );
}
