import type {Finding} from "../contract/finding.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {Counted, CountId, Figure} from "../measures/counted.ts";

/** Why a release is refused: tables too fine for the children in them. */
export function cannotBeProtected(counted: Counted, ids: readonly CountId[]): Finding[] {
  return tablesOf(counted, ids).map(({measure, table, counts}) => ({
    ...inNoFile,
    severity: "error",
    code: "cannot-be-protected",
    message: `${table} holds ${counts} small ${counts === 1 ? "count" : "counts"} that no choice of hidden cells protects. Join categories of this table, or take it out of the catalogue.`,
    rows: counts,
    measures: [measure]
  }));
}

/** Counts that figures already published by others narrow: said, because the promise cannot be kept for them. */
export function narrowedByOthers(counted: Counted, ids: readonly CountId[]): Finding[] {
  return tablesOf(counted, ids).map(({measure, table, counts}) => ({
    ...inNoFile,
    file: "ledger.csv",
    severity: "warning",
    code: "already-public",
    message: `${counts} small ${counts === 1 ? "count" : "counts"} in ${table} can be narrowed by figures that are public already (the ledger and the comparators). They are hidden here all the same; check whether those figures should stay public.`,
    rows: counts,
    measures: [measure]
  }));
}

/** A switch that gave way to a child. */
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

/** Tables by measure and breakdowns, with how many of the counts each holds: never which cell, and never its value. */
function tablesOf(counted: Counted, ids: readonly CountId[]) {
  const wanted = new Set([...ids, ...besideUnshown(counted, ids)]);
  const tables = new Map<string, {measure: MeasureId; table: string; counts: number}>();
  const named = new Set<CountId>();
  for (const figure of counted.figures) {
    const id = numeratorOf(figure);
    if (id === null || named.has(id) || ![...wanted].some((count) => concerns(count, id))) continue;
    named.add(id);
    const breakdowns = [figure.breakdown, figure.breakdown2].filter((part) => part !== null).join(" by ");
    const table = `${figure.measure}, ${breakdowns}, ${figure.timePeriod}`;
    const entry = tables.get(table) ?? {measure: figure.measure, table, counts: 0};
    entry.counts += 1;
    tables.set(table, entry);
  }
  return [...tables.values()];
}

/** Counts that no figure shows, such as what a share leaves, are spoken of as the part that leaves them. */
function besideUnshown({counts, sums}: Counted, ids: readonly CountId[]): CountId[] {
  const unshown = new Set(counts.filter(({id, shown}) => !shown && ids.includes(id)).map(({id}) => id));
  return sums
    .filter(({addends}) => addends.some((addend) => unshown.has(addend)))
    .flatMap(({addends}) => addends.filter((addend) => !unshown.has(addend)));
}

/** A complement is named after its part. */
const concerns = (count: CountId, id: CountId): boolean => count === id || count.endsWith(` but ${id}`);

const numeratorOf = (figure: Figure): CountId | null => ("numerator" in figure ? figure.numerator : null);
