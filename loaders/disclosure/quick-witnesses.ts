import {hideCheapestFlows} from "./cheapest-flow.ts";
import {components, componentsBySums} from "./components.ts";
import type {Cell, LinearSystem, ProtectionLevel} from "./linear-system.ts";
import {hidingLeast, Suppression} from "./suppression.ts";
import {changeOf, type Table, tablesOf} from "./table.ts";

/**
 * Tables that move a cell just as far as its protection level asks, and little else: they take a fraction of the time
 * that the attacker takes to go as far as possible. The first search follows the sums alone, in small components. What
 * a bound between those components rules out is searched for again, with every bound.
 */
export function quickWitnesses(
  suppression: Suppression,
  levels: readonly ProtectionLevel[]
): readonly Table[] {
  const {highs, system, pattern} = suppression;
  const found = new Suppression(highs, system, pattern);
  for (const split of [componentsBySums, components])
    for (const component of split(hiddenAlone(found, found.unproven(levels)))) {
      if (component.protectionLevels.length === 0) continue;
      const part = hidingLeast(highs, component);
      hideCheapestFlows(part, component.protectionLevels);
      found.learn(
        tablesOf(
          system,
          part.tables.map((table) => changeOf(component, table))
        )
      );
    }
  return found.tables;
}

/** The system in which every cell that the pattern shows is fixed. */
function hiddenAlone(suppression: Suppression, protectionLevels: readonly ProtectionLevel[]): LinearSystem {
  const {system} = suppression;
  const cells = system.cells.map(
    (cell, position): Cell => (suppression.isHidden(position) ? cell : {...cell, role: "shown"})
  );
  return {...system, cells, protectionLevels};
}
