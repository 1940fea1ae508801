import {addDays, addMonths, daysBetween, type IsoDate} from "../contract/calendar/iso-date.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import {
  endingYear,
  firstDay,
  lastDay,
  type ReportingYear,
  reportingYearOf
} from "../contract/calendar/reporting-year.ts";
import {CHILD_LOGS, type ChildLog} from "../read/child-logs.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {HeldYears} from "../read/held-years.ts";
import type {Column} from "../read/layout/column.ts";
import {RETURN_TABLES} from "../read/return-tables.ts";
import type {ReturnRows} from "../read/rows.ts";
import type {AnyRow, Life, TableName} from "./life.ts";
import type {Random} from "./random.ts";
import {retold, type Telling} from "./retold.ts";

/** A way to make up lives. */
export interface Way {
  readonly name: string;
  /** The column, or the table, that it changes. */
  readonly field: string;
  /** A life that differs from this one, if this way leads to any; it may break rules. */
  readonly from: (life: Life, year: ReportingYear | null, random: Random) => Life | null;
}

/** Steps by which days are moved. */
const MONTHS = [-96, -60, -36, -24, -12, -6, -3, -1, 1, 3, 6, 12, 24, 36, 60, 96];
const DAYS = [-60, -20, -7, 7, 20, 60];
/** At most so many of the values that occur in a column of numbers or words are tried. */
const VALUES = 12;

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
  const there = TABLES.filter(({names}) => lives.some(({rows}) => names.some((name) => rows.has(name))));
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

/** A table that a return and its extract share, or a log. */
interface Table {
  readonly name: string;
  readonly names: readonly TableName[];
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly isEpisodes: boolean;
}

const TABLES: readonly Table[] = [
  ...Object.entries(RETURN_TABLES).map(([name, {columns}]) => ({
    name,
    names: [`returns/${name as keyof ReturnRows}`, `extract/${name as keyof ReturnRows}`] as const,
    columns: columns as unknown as Table["columns"],
    isEpisodes: name === "episodes"
  })),
  ...Object.entries(CHILD_LOGS).map(([name, {columns}]) => ({
    name: `log of ${name}`,
    names: [`log/${name as ChildLog}`] as const,
    columns: columns as unknown as Table["columns"],
    isEpisodes: false
  }))
];

function tellingsOf({extract}: DataFolder, held: HeldYears): readonly Telling[] {
  const years = [...held.tables.episodes]
    .sort()
    .map((year): Telling => ({from: "returns", year, until: lastDay(year)}));
  if (extract === null) return years;
  return [...years, {from: "extract", year: yearOfQuarter(extract.quarter), until: extract.until}];
}

/** A value, with the collection years that allow it. */
interface Value {
  readonly value: unknown;
  readonly isAllowed: (endsIn: number) => boolean;
}

const always = () => true;

/** The values that a column can be given: of a list every one, otherwise some of those that occur; and none. */
function valuesOf(
  column: Column<unknown>,
  {names}: Table,
  field: string,
  lives: readonly Life[]
): readonly Value[] {
  const blank = column.blank !== null && column.blank.problem === undefined;
  const none: Value[] = blank ? [{value: column.blank?.value ?? null, isAllowed: always}] : [];
  const {values} = column;
  if (values.kind === "days") return none;
  if (values.kind === "listed") {
    const known = new Map<unknown, Value>();
    for (const {means, firstYear = 0, lastYear = Number.POSITIVE_INFINITY} of Object.values(
      values.spellings
    )) {
      const others = known.get(means)?.isAllowed;
      const isAllowed = (endsIn: number) =>
        (endsIn >= firstYear && endsIn <= lastYear) || others?.(endsIn) === true;
      known.set(means, {value: means, isAllowed});
    }
    return [...known.values(), ...none];
  }
  const occurring = new Set<unknown>();
  for (const {rows} of lives)
    for (const name of names)
      for (const row of rows.get(name) ?? []) if (row[field] !== null) occurring.add(row[field]);
  const sorted = [...occurring].sort((one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1
  );
  const step = Math.max(1, (sorted.length - 1) / (VALUES - 1));
  const some = new Set(
    Array.from({length: Math.min(VALUES, sorted.length)}, (_, index) => sorted[Math.round(index * step)])
  );
  return [...[...some].map((value) => ({value, isAllowed: always})), ...none];
}

const yearOf = (row: AnyRow): ReportingYear | null => (typeof row.year === "string" ? row.year : null);

/** The year that a row is about: that of its return, or for a log that of its first day. */
function aboutYear(row: AnyRow): ReportingYear | null {
  const own = yearOf(row);
  if (own !== null) return own;
  const day = Object.values(row).find(isDay);
  return day === undefined ? null : reportingYearOf(day);
}

const isDay = (value: unknown): value is IsoDate =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** What tells that two rows are about the same: the first day that they hold, such as the day an episode began. */
const sameness = (row: AnyRow): string => Object.values(row).find(isDay) ?? yearOf(row) ?? row.source.file;

/** A row of the table to begin with, of the year asked for where there is one. */
function oneRow(life: Life, {names}: Table, year: ReportingYear | null, random: Random): AnyRow | null {
  const rows = names.flatMap((name) => life.rows.get(name) ?? []);
  if (rows.length === 0) return null;
  const ofYear = year === null ? [] : rows.filter((row) => aboutYear(row) === year);
  return random.oneOf(ofYear.length > 0 && random.share() < 0.9 ? ofYear : rows);
}

/** The life with some rows changed; null leaves a row out, several rows take its place. */
function changed(
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

const ALL_TABLES = TABLES.flatMap(({names}) => names);

type Scope = "row" | "same" | "all" | "from";
const SCOPES: readonly Scope[] = ["row", "same", "all", "from"];

function settingTo(table: Table, field: string, {value, isAllowed}: Value): readonly Way[] {
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
      return TABLES.filter((other) => other !== table && field in other.columns).reduce(
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

/** Whether a column can have this value in a cell. */
function canHold(column: Column<unknown> | undefined, value: unknown): boolean {
  if (column === undefined) return false;
  if (value === null) return column.blank !== null && column.blank.value === null;
  if (column.values.kind !== "listed") return true;
  return Object.values(column.values.spellings).some(({means}) => means === value);
}

/** Moves a day: in this column alone, or wherever any table of the child has it, or with all days of its row. */
function movingDay(table: Table, field: string, again: (life: Life) => Life): readonly Way[] {
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
        const moved = changed(life, scope === "alone" ? table.names : ALL_TABLES, (row) => {
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

/** Leaves out a row, with those of other tables that tell of the same day. */
function leavingOut(table: Table): Way {
  return {
    name: `${table.name} left out`,
    field: table.name,
    from(life, year, random) {
      const first = oneRow(life, table, year, random);
      if (first === null) return null;
      const days = new Set(table.name === "header" ? [] : Object.values(first).filter(isDay));
      return changed(life, ALL_TABLES, (row) => {
        if (row === first) return null;
        const isOther = !table.names.some((name) => life.rows.get(name)?.includes(row));
        const isEpisode = "reasonForNewEpisode" in row || "ethnicity" in row;
        return isOther && !isEpisode && Object.values(row).some((day) => isDay(day) && days.has(day))
          ? null
          : row;
      });
    }
  };
}

/** Repeats a row on other days, with those of other tables that tell of the same day; or in another year. */
function repeating(table: Table): readonly Way[] {
  const hasDays = Object.values(table.columns).some(({values}) => values.kind === "days");
  const steps = hasDays ? [-120, -60, -30, 30, 60, 120] : [-365, 365];
  return steps.map((days) => ({
    name: `${table.name} again ${days} days on`,
    field: table.name,
    from(life, year, random) {
      const first = oneRow(life, table, year, random);
      if (first === null) return null;
      const meant = new Set(Object.values(first).filter(isDay));
      return changed(life, ALL_TABLES, (row) => {
        const isEpisode = "reasonForNewEpisode" in row || "ethnicity" in row;
        const isMeant =
          row === first || (!isEpisode && Object.values(row).some((day) => isDay(day) && meant.has(day)));
        if (!isMeant) return row;
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

/** Takes over another child's rows of a table: those of one year, or all. */
function takingOver(table: Table, lives: readonly Life[], again: (life: Life) => Life): readonly Way[] {
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

/** Why a new episode begins, and the reason for a change of placement that goes with it. */
interface Beginning {
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
const cuttingFor = (
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

const cuttingAlone = (beginnings: readonly Beginning[], again: (life: Life) => Life): readonly Way[] =>
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
function beginningsFor(
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

interface Trying {
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

function cut(
  life: Life,
  year: ReportingYear | null,
  random: Random,
  {piece, set, isAllowed, beginnings}: Cut,
  again: (life: Life) => Life
): Life | null {
  const table = TABLES.find(({isEpisodes}) => isEpisodes);
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
