import type {CodeList} from "./code-list.ts";

/**
 * PLACE_PROVIDER: who provides the placement.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const PLACEMENT_PROVIDERS = {
  PR0: {label: "Parents or other person with parental responsibility"},
  PR1: {label: "Own provision by the local authority"},
  PR2: {label: "Other local authority provision"},
  PR3: {label: "Other public provision"},
  PR4: {label: "Private provision"},
  PR5: {label: "Voluntary or third sector provision"}
} as const satisfies CodeList;

export type PlacementProvider = keyof typeof PLACEMENT_PROVIDERS;
