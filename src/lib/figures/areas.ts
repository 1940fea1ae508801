import {ENGLAND} from "../../contract/area-code.js";
import type {Release} from "../release/release.js";

/** The areas that ours is compared with: England first, then the region, then the neighbours by name. */
export function otherAreas({manifest}: Release): readonly {readonly code: string; readonly name: string}[] {
  const {region, neighbours} = manifest.authority;
  return [ENGLAND, region, ...neighbours.areas.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"))];
}

/** Whether figures of two areas in this unit can share a scale. Counts of whole councils cannot. */
export const isComparable = (unit: string): boolean =>
  unit === "%" || unit.startsWith("per ") || unit === "score";
