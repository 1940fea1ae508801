import {isBreakdown, isSensitive} from "./breakdown-words.ts";
import {type Cell, countId} from "./cell.ts";
import {traitOf} from "./condition.ts";
import type {Count, CountId, Sum} from "./counted.ts";
import type {Subjects} from "./subjects.ts";

/** Collects counts and sums, each once, however many measures use them. */
export interface CountBook {
  /** Adds a count that a figure shows; returns its id. */
  readonly show: (cell: Cell, ways: Count["ways"], headline: boolean) => CountId;
  /** Adds a count that no figure shows but others need to add up; returns its id. */
  readonly keep: (cell: Cell) => CountId;
  readonly has: (cell: Cell) => boolean;
  readonly add: (total: Cell, addends: readonly Cell[]) => void;
  readonly cells: () => readonly Cell[];
  readonly counts: () => readonly Count[];
  readonly sums: () => readonly Sum[];
}

/** An empty book over the subjects of one data folder. */
export function countBook(subjects: Subjects): CountBook {
  const entries = new Map<CountId, {cell: Cell; count: Count}>();
  const sums = new Map<string, Sum>();

  const enter = (cell: Cell, entry: Pick<Count, "ways" | "headline" | "shown">): CountId => {
    const id = countId(cell);
    const entered = entries.get(id);
    const known = entered?.count;
    const conditions = cell.except === null ? cell.where : [...cell.where, cell.except];
    entries.set(id, {
      // The cell keeps its first name: under its other name (`ethnic-group-joined=black`) no ethnicity adds up to it.
      cell: entered?.cell ?? cell,
      count: {
        id,
        value: known?.value ?? subjects.count(cell),
        of: cell.population.of,
        // A count that is a total in one table and a category in another is as exposed as the total.
        ways: known?.shown && known.ways < entry.ways ? known.ways : entry.ways,
        headline: entry.headline || known?.headline === true,
        shown: entry.shown || known?.shown === true,
        sensitive: conditions.some((condition) => isSensitive(traitOf(condition)))
      }
    });
    return id;
  };

  const waysOf = (cell: Cell): Count["ways"] => {
    if (cell.where.map(traitOf).filter(isBreakdown).length > 2) return 3;
    const breakdowns = cell.where.length + (cell.except === null ? 0 : 1);
    return breakdowns === 0 ? 0 : breakdowns === 1 ? 1 : 2;
  };
  const keep = (cell: Cell): CountId =>
    entries.get(countId(cell))?.count.id ?? enter(cell, {ways: waysOf(cell), headline: false, shown: false});

  return {
    show: (cell, ways, headline) => enter(cell, {ways, headline, shown: true}),
    keep,
    has: (cell) => entries.has(countId(cell)),
    add(total, addends) {
      const sum = {total: keep(total), addends: addends.map(keep)};
      sums.set([sum.total, ...[...sum.addends].sort()].join("\n"), sum);
    },
    cells: () => [...entries.values()].map(({cell}) => cell),
    counts: () => [...entries.values()].map(({count}) => count).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sums: () => [...sums.values()]
  };
}
