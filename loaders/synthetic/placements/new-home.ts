import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {Home} from "../children/child.ts";
import type {Random} from "../random.ts";
import {providerOf} from "./placement-kinds.ts";

/** A home in which the child has not lived before. Its distance is settled later. */
export const newHome = (random: Random, type: PlacementType): Home => ({
  provider: providerOf(random, type),
  miles: null,
  location: null
});
