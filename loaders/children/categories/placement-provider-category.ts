import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {PlacementProvider} from "../../contract/codes/placement-provider.ts";

export type PlacementProviderCategory = CategoryOf<"placement-provider">;

const CATEGORIES: Readonly<Record<PlacementProvider, PlacementProviderCategory>> = {
  PR0: "parents",
  PR1: "own",
  PR2: "other-council",
  PR3: "other-public",
  PR4: "private",
  PR5: "voluntary"
};

/** Who provides the placement; PLACE_PROVIDER may be blank. */
export const placementProviderCategory = (code: PlacementProvider | null): PlacementProviderCategory =>
  code === null ? "not-known" : CATEGORIES[code];
