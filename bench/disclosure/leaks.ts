import {audit} from "../../loaders/disclosure/audit.ts";
import {components} from "../../loaders/disclosure/components.ts";
import {cellAt, type LinearSystem} from "../../loaders/disclosure/linear-system.ts";
import type {Solver} from "../../loaders/disclosure/solver.ts";
import {Suppression} from "../../loaders/disclosure/suppression.ts";
import type {CountId} from "../../loaders/measures/counted.ts";

/** Small counts that a reader with a linear solver finds although they are hidden. */
export interface Leaks {
  /** Small counts, printed ones and those that anybody can subtract. */
  readonly small: number;
  /** Found exactly. */
  readonly exact: number;
  /** Not exactly, but more closely than “1 to 5”. */
  readonly narrowed: number;
}

/** Attacks every small count, each with all that the release, its sums and other publications say. */
export function leaks(highs: Solver, system: LinearSystem, hidden: ReadonlySet<CountId>): Leaks {
  let exact = 0;
  let narrowed = 0;
  for (const part of components(system)) {
    if (part.protectionLevels.length === 0) continue;
    const pattern = Uint8Array.from(part.cells, ({id}) => (hidden.has(id) ? 1 : 0));
    const suppression = new Suppression(highs, part, pattern);
    for (const {low, high, met} of audit(suppression, part.protectionLevels)) {
      if (met) continue;
      if (low === high) exact++;
      else narrowed++;
    }
  }
  const shown = system.protectionLevels.filter(({cell}) => cellAt(system, cell).role === "shown").length;
  return {small: system.protectionLevels.length, exact: exact + shown, narrowed};
}
