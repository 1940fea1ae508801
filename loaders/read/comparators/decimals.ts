import type {PublishedRow} from "../../contract/published-row.ts";

/**
 * How many decimals the department prints: counts of children whole for an authority and to the nearest ten (-1)
 * for a region or England, shares and rates whole, questionnaire scores to one place.
 */
export function decimalsOf(unit: string, level: PublishedRow["geographicLevel"]): number {
  if (unit === "score") return 1;
  return unit === "children" && level !== "Local authority" ? -1 : 0;
}
