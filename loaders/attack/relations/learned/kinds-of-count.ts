import type {AttackedCell} from "../../gather/cells.ts";
import {breakdownOf} from "../../gather/condition.ts";

/** One count of a kind, such as children looked after aged 5 to 9 on 31 March, in each period. */
export interface KindOfCount {
  readonly counts: string;
  readonly timeIdentifier: string;
  readonly conditions: readonly string[];
  readonly byPeriod: ReadonlyMap<string, AttackedCell>;
}

/** The categories of one breakdown, alone or within another category, and the count that they divide. */
export interface DividedCount {
  readonly total: KindOfCount;
  readonly breakdown: string;
  readonly categories: readonly KindOfCount[];
}

/** Sorts counts by kind: those that differ in their period alone are one. */
export function kindsOfCount(cells: Iterable<AttackedCell>): KindOfCount[] {
  const kinds = new Map<string, KindOfCount & {readonly byPeriod: Map<string, AttackedCell>}>();
  for (const cell of cells) {
    const {counts, timeIdentifier, conditions} = cell;
    const key = keyOf(cell);
    const kind = kinds.get(key) ?? {counts, timeIdentifier, conditions, byPeriod: new Map()};
    kinds.set(key, kind);
    kind.byPeriod.set(cell.timePeriod, cell);
  }
  return [...kinds.values()];
}

/** Every count that a breakdown divides into at least two categories. */
export function dividedCounts(kinds: readonly KindOfCount[]): DividedCount[] {
  const byKey = new Map(kinds.map((kind) => [keyOf(kind), kind]));
  const divided = new Map<string, DividedCount & {readonly categories: KindOfCount[]}>();
  for (const kind of kinds)
    for (const condition of kind.conditions) {
      const conditions = kind.conditions.filter((other) => other !== condition);
      const total = byKey.get(keyOf({...kind, conditions}));
      if (!total) continue;
      const breakdown = breakdownOf(condition);
      const key = `${keyOf(total)} by ${breakdown}`;
      const entry = divided.get(key) ?? {total, breakdown, categories: []};
      divided.set(key, entry);
      entry.categories.push(kind);
    }
  return [...divided.values()].filter(({categories}) => categories.length > 1);
}

const keyOf = ({counts, timeIdentifier, conditions}: Omit<KindOfCount, "byPeriod">): string =>
  [counts, timeIdentifier, ...conditions].join("|");
