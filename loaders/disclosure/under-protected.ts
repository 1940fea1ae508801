import type {CountId} from "../measures/counted.ts";
import {attainable} from "./attainable.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {hidingAll} from "./suppression.ts";
import {type Change, changeOf, tablesOf} from "./table.ts";

/**
 * The counts whose protection level stays unmet even when everything is hidden that may be. Tries the tables `known`
 * before the solver, and adds those that it finds.
 */
export function underProtected(
  highs: Solver,
  components: readonly LinearSystem[],
  known: Change[] = []
): ReadonlySet<CountId> {
  const counts = new Set<CountId>();
  for (const component of components) {
    if (component.protectionLevels.length === 0) continue;
    const tables = tablesOf(component, known);
    const everything = hidingAll(highs, component, tables);
    for (const {audited} of attainable(everything, component.protectionLevels))
      if (!audited.met) counts.add(cellAt(component, audited.level.cell).id);
    for (const table of everything.tables.slice(tables.length)) known.push(changeOf(component, table));
  }
  return counts;
}
