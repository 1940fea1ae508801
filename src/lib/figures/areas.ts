import {ENGLAND} from "../../contract/area-code.js";
import type {Release} from "../release/release.js";

/** The areas that ours is set beside, England first, then the region, then the neighbours by name. */
export function otherAreas({manifest}: Release): readonly {readonly code: string; readonly name: string}[] {
  const {region, neighbours} = manifest.authority;
  return [ENGLAND, region, ...neighbours.areas.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"))];
}

/** Whether figures of two areas in this unit can stand on one scale: counts of whole councils cannot. */
export const isComparable = (unit: string): boolean =>
  unit === "%" || unit.startsWith("per ") || unit === "score";
