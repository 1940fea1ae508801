import {groupedBy} from "../collections/grouped-by.ts";
import type {Finding} from "../contract/finding.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {Counted, CountId, Figure} from "../measures/counted.ts";
import type {FigureTable} from "./figure-tables.ts";

/**
 * Tables that are withheld whole: one finding for each measure and period, which names no cell and no value. A note, since
 * nothing is wrong with the data: there are few children.
 */
export function tablesWithheld(withheld: readonly FigureTable[]): Finding[] {
  const together = groupedBy(withheld, ({measure, timePeriod}) => `${measure}, ${timePeriod}`);
  return [...together].flatMap(([where, tables]) => {
    const [first] = tables;
    if (first === undefined) return [];
    const breakdowns = tables.map(nameOf).join("; ");
    return {
      ...inNoFile,
      severity: "note",
      code: "table-withheld",
      message: `${where}: withheld whole, because so few children are counted that nothing less protects them: ${breakdowns}. Every cell is hidden, and the page of the measure says so.`,
      rows: tables.length,
      measures: [first.measure]
    };
  });
}

const nameOf = ({breakdown, breakdown2}: Pick<FigureTable, "breakdown" | "breakdown2">): string =>
  [breakdown, breakdown2].filter((part) => part !== null).join(" by ");

/** Counts that others have narrowed by what they published: for these the promise cannot be kept, and somebody must know. */
export function narrowedByOthers(counted: Counted, ids: readonly CountId[]): Finding[] {
  return tablesWith(counted, ids).map(({measure, table, counts}) => ({
    ...inNoFile,
    file: "ledger.csv",
    severity: "warning",
    code: "already-public",
    message: `${counts} small ${counts === 1 ? "count" : "counts"} in ${table} can be narrowed by figures that are public already (the ledger and the comparators). They are hidden here all the same; check whether those figures should stay public.`,
    rows: counts,
    measures: [measure]
  }));
}

/** Records that break what is true of every life: nobody can rely on it for that period, and somebody should look. */
export function unlikeAnyLife({exceptions = []}: Counted): Finding[] {
  const periods = new Map<string, string[]>();
  for (const {period, why} of exceptions) periods.set(period, [...(periods.get(period) ?? []), why]);
  return [...periods].map(([period, whys]) => ({
    ...inNoFile,
    severity: "note",
    code: "unlike-any-life",
    message: `In ${period} the records do not fit together in ${whys.length === 1 ? "one way" : `${whys.length} ways`} in which every correct return does, such as: ${whys[0]}. The figures are counted as given; npm run check may say which rows it is.`,
    rows: whys.length,
    measures: []
  }));
}

/** The switch gave way, because a child comes first. */
export const zerosHidden: Finding = {
  severity: "warning",
  file: "authority.json",
  line: null,
  column: null,
  code: "zeros-hidden",
  rule: null,
  message:
    "The switch hideZeros is off, but with every zero shown some small counts cannot be protected: zeros are hidden where it takes them. Join categories so that small counts become rare, or turn the switch on.",
  rows: 1,
  measures: []
};

const inNoFile = {file: "authority.json", line: null, column: null, rule: null} as const;

/** The tables that hold the counts, and how many each holds: never which cell, and never its value. */
function tablesWith(counted: Counted, ids: readonly CountId[]) {
  const wanted = new Set([...ids, ...besideUnshown(counted, ids)]);
  const tables = new Map<string, {measure: MeasureId; table: string; counts: number}>();
  const named = new Set<CountId>();
  for (const figure of counted.figures) {
    const id = numeratorOf(figure);
    if (id === null || named.has(id) || ![...wanted].some((count) => concerns(count, id))) continue;
    named.add(id);
    const table = `${figure.measure}, ${nameOf(figure)}, ${figure.timePeriod}`;
    const entry = tables.get(table) ?? {measure: figure.measure, table, counts: 0};
    entry.counts += 1;
    tables.set(table, entry);
  }
  return [...tables.values()];
}

/** For counts that no figure shows, such as the complement of a share, the counts that are printed beside them. */
function besideUnshown({counts, sums}: Counted, ids: readonly CountId[]): CountId[] {
  const unshown = new Set(counts.filter(({id, shown}) => !shown && ids.includes(id)).map(({id}) => id));
  return sums
    .filter(({addends}) => addends.some((addend) => unshown.has(addend)))
    .flatMap(({addends}) => addends.filter((addend) => !unshown.has(addend)));
}

/** Is it the count itself, or a complement, whose name ends with the count that it is a complement of? */
const concerns = (count: CountId, id: CountId): boolean => count === id || count.endsWith(` but ${id}`);

const numeratorOf = (figure: Figure): CountId | null => ("numerator" in figure ? figure.numerator : null);
