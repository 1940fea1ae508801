import type {CategoryOf} from "../../contract/breakdowns.ts";
export type DistanceBand = CategoryOf<"distance-band">;

/** The band of PL_DISTANCE in miles. Twenty miles exactly is not "more than 20 miles"; no distance is not known. */
export function distanceBand(miles: number | null): DistanceBand {
  if (miles === null) return "not-known";
  if (miles < 5) return "under-5-miles";
  if (miles < 10) return "5-to-10-miles";
  return miles <= 20 ? "10-to-20-miles" : "over-20-miles";
}
