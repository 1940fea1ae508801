import type {FigureKey} from "../contract/figure-key.ts";
import type {PublishedRow} from "../contract/published-row.ts";

/** A name that no other figure has. A two-way figure has the same name whichever of its breakdowns comes first. */
export function figureName(row: FigureKey | PublishedRow): string {
  const {measure, timePeriod, timeIdentifier, breakdown, category, breakdown2, category2} = row;
  const where = [[breakdown, category].join("="), ...(breakdown2 ? [[breakdown2, category2].join("=")] : [])];
  return [measure, timePeriod, timeIdentifier, ...where.sort()].join("|");
}
