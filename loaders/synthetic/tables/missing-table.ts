import {addDays, ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import {type Child, inCareBetween} from "../children/child.ts";
import {dayBetween} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import {PLAN} from "../plan.ts";
import type {Random} from "../random.ts";
import {birthCell} from "./birth-cell.ts";
import {dateCell, type Table} from "./csv.ts";

/** The longest that a made-up child is missing, in days. */
const LONGEST = 12;

/** The times at which children went missing or were away without leave: as many of the children as planned. */
export function missingTable(random: Random, children: readonly Child[], year: ReportingYear): Table {
  const {wentMissing: share} = required(
    PLAN.find((plan) => plan.year === year),
    `the plan of ${year}`
  );
  const spells = children.map((child) => ({child, ...spell(child, year)}));
  const chosen = random.sample(spells, Math.round(children.length * share), ({child, from, to}) => {
    const age = ageOn(child.born, to);
    const often = age < 9 ? 0 : age < 13 ? 1 : age < 15 ? 5 : 9;
    return addDays(from, 4) <= to ? often : 0;
  });
  const rows = chosen.flatMap(({child, from, to}) => {
    const starts = Array.from({length: 1 + Math.floor(random.wait(2.2))}, () =>
      dayBetween(random, addDays(from, 1), addDays(to, -1))
    );
    return apart(starts.sort()).map((start, index) => {
      const back = addDays(start, random.chance(0.6) ? 1 : Math.floor(random.wait(1.5)));
      // Being away without leave alone is not going missing.
      const kind = index === 0 ? "M" : random.weighted({M: 75, A: 25});
      return [child.id, birthCell(child), kind, start, earliest(back, to)] as const;
    });
  });
  rows.sort((a, b) => (a[0] + a[3] < b[0] + b[3] ? -1 : 1));
  return {
    columns: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
    rows: rows.map(([id, born, kind, start, end]) => [id, born, kind, dateCell(start), dateCell(end)])
  };
}

/** The child's last spell of care in the year. */
function spell(child: Child, year: ReportingYear): {from: IsoDate; to: IsoDate} {
  const open = openDays(year);
  const {began, ended} = required(
    child.periods.findLast((one) => inCareBetween(one, firstDay(year), lastDay(year))),
    "a period of care in the year"
  );
  return {from: latest(began, open.from), to: ended === null ? open.to : earliest(ended, open.to)};
}

/** Leaves out those that would begin before the previous one is certainly over. */
function apart(starts: readonly IsoDate[]): IsoDate[] {
  const kept: IsoDate[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    if (last === undefined || addDays(last, LONGEST) < start) kept.push(start);
  }
  return kept;
}
