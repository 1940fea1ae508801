import type {EnglandArea} from "../../../loaders/contract/england.ts";

/** Whether a council has, or could have, figures of a year. */
export const existed = (
  {firstYear, lastYear, replacedBy}: Pick<EnglandArea, "firstYear" | "lastYear" | "replacedBy">,
  year: number
): boolean => firstYear <= year && (replacedBy.length === 0 || lastYear >= year);
