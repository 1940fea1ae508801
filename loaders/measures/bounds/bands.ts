import {BANDS} from "../../contract/bands.ts";
import type {CategoryOf, GrowingBreakdownId} from "../../contract/breakdowns.ts";
import {type Condition, conditionOf} from "../condition.ts";

/** The bands below an age or a length of time, and those from it on, as conditions. */
export interface Sides {
  readonly under: readonly Condition[];
  readonly from: readonly Condition[];
}

/** The two sides of where a band begins: from `5-to-9` on, children are five or older. */
export function sidesOf<Id extends GrowingBreakdownId>(breakdown: Id, band: CategoryOf<Id>): Sides {
  const ids: readonly string[] = BANDS[breakdown].map(({id}) => id);
  const at = ids.indexOf(band);
  const conditions = ids.map((id) => conditionOf(breakdown, id));
  return {under: conditions.slice(0, at), from: conditions.slice(at)};
}

/** The two sides of every age at which a band begins, except birth. */
export const AGES: readonly Sides[] = BANDS["age-band"].slice(1).map(({id}) => sidesOf("age-band", id));
