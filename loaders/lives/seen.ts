import {childrenFacts} from "../children/children-facts.ts";
import {groupedBy} from "../collections/grouped-by.ts";
import type {Switches} from "../contract/authority.ts";
import {quartersOf} from "../contract/calendar/quarter.ts";
import {yearBefore} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import {periodsOf} from "../measures/periods.ts";
import type {Population, Subject} from "../measures/population.ts";
import type {When} from "../measures/relations/template.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {NOTHING_READ} from "../read/nothing-read.ts";
import type {Lives} from "./accepted-lives.ts";
import {cellFinder, type Table} from "./tables.ts";
import {YEARS} from "./years.ts";

/** Which of the cells of a table each unit is in: a child in a year, or one review. */
export interface Column {
  readonly table: Table;
  /** For each unit the number of its cell, from 1; 0 for none. */
  readonly cells: Uint8Array;
  /** Whether some unit is counted more than once, as a child by several reviews: then it has no one cell. */
  readonly several: boolean;
}

/** The years looked at: each has a return before it and quarters within it. */
const LOOKED_AT = YEARS.slice(-2);

/** What the product's own facts and populations say of some lives. */
export interface Seen {
  /** By child and year, for tables of any population. */
  readonly children: readonly Column[];
  /** By review and year, for the tables of meetings. */
  readonly meetings: readonly Column[];
}

/** Counts lives by the product's own facts and populations, and says in which cells of its tables each is. */
export function seenIn(lives: Lives, tables: readonly Table[], switches: Switches): Seen {
  const folder = folderOf(lives, switches);
  const facts = childrenFacts(folder);
  const subjectsOf = (population: Population): readonly Placed[] =>
    population.subjects(facts, folder).map((subject) => {
      const source = required(subject.sources[0], "the row of a subject");
      return {
        subject,
        line: lives.lineOf(source),
        life: lives.lifeAt(source),
        periods: periodsOf(subject.on)
      };
    });
  const meetings = new Map<string, number>();
  const children: Column[] = [];
  const columnsOfMeetings: (() => Column)[] = [];
  for (const [population, own] of groupedBy(tables, (table) => table.population)) {
    const placed = subjectsOf(population);
    if (placed.length === 0) continue;
    for (const [when, ofPeriod] of groupedBy(own, (table) => table.when)) {
      const found = LOOKED_AT.flatMap((year, index) =>
        placed
          .filter(({periods}) => periods.includes(periodOf(year, when)))
          .map((each) => ({
            ...each,
            inYear: index * lives.number + each.life,
            meeting: `${each.line} ${year}`
          }))
      );
      const units = found.map(({subject, inYear}) => ({subject, at: inYear}));
      for (const table of ofPeriod) children.push(columnOf(table, units, lives.number * LOOKED_AT.length));
      if (population.of !== "meetings" || when !== "year") continue;
      const reviews = found.map(({subject, meeting}) => {
        const at = meetings.get(meeting) ?? meetings.size;
        meetings.set(meeting, at);
        return {subject, at};
      });
      for (const table of ofPeriod) columnsOfMeetings.push(() => columnOf(table, reviews, meetings.size));
    }
  }
  return {children, meetings: columnsOfMeetings.map((make) => make())};
}

interface Placed {
  readonly subject: Subject;
  readonly line: number;
  readonly life: number;
  readonly periods: readonly string[];
}

function columnOf(table: Table, units: readonly {subject: Subject; at: number}[], size: number): Column {
  const cellOf = cellFinder(table);
  const cells = new Uint8Array(size);
  let several = false;
  for (const {subject, at} of units) {
    const cell = cellOf(subject);
    if (cell === 0) continue;
    if (cells[at] !== 0) several = true;
    cells[at] = cell;
  }
  return {table, cells, several};
}

const periodOf = (year: string, when: When): string => {
  if (when === "year") return year;
  return when === "year before"
    ? yearBefore(year)
    : required(quartersOf(year)[Number(when[1]) - 1], "a quarter");
};

function folderOf({rows}: Lives, switches: Switches): DataFolder {
  return {
    ...NOTHING_READ,
    ...rows,
    authority: {
      name: "Made Up",
      code: "E06999999",
      region: {code: "E12000006", name: "East of England"},
      neighbours: {set: "none", areas: []},
      reportingYears: [...YEARS],
      releaseNumber: 1,
      dataTakenOn: "2019-06-30",
      synthetic: true,
      contact: {name: "Nobody", email: "nobody@example.org"},
      targets: [],
      switches
    } as unknown as DataFolder["authority"],
    // A council that has published a quarter is counted by quarters for ever.
    ledger: [{measure: "children-looked-after", timeIdentifier: "Quarter"}] as unknown as DataFolder["ledger"]
  };
}
