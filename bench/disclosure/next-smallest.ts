import {
  cellAt,
  type LinearSystem,
  leastPattern,
  type Pattern
} from "../../loaders/disclosure/linear-system.ts";

/** Above this the next smallest was not hidden. */
const CAP = 20;

/**
 * The rule of thumb of official statistics, as the Department described it to Parliament in 2008 (Hansard, 8 January):
 * where one count of a row or column is hidden, so is the next smallest in it, if that is under 20. Applied until
 * nothing changes.
 */
export function nextSmallest(system: LinearSystem): Pattern {
  const pattern = leastPattern(system);
  const lines = system.relations
    .filter(({low, high}) => low === high)
    .map(({terms}) => terms.map(({cell}) => cell).filter((cell) => cellAt(system, cell).published));
  const childrenIn = (cell: number) => cellAt(system, cell).value;
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      if (line.filter((cell) => pattern[cell]).length !== 1) continue;
      const [next] = line
        .filter((cell) => !pattern[cell] && cellAt(system, cell).role === "open")
        .filter((cell) => childrenIn(cell) > 0 && childrenIn(cell) < CAP)
        .sort((a, b) => childrenIn(a) - childrenIn(b));
      if (next === undefined) continue;
      pattern[next] = 1;
      changed = true;
    }
  }
  return pattern;
}
