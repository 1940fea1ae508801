import {isTemporary} from "./categories/placement-type-category.ts";
import type {PeriodOfCare} from "./periods-of-care.ts";
import type {Episode} from "./stacked-episodes.ts";

/**
 * Where a child usually lives: for a temporary code (T0 to T4) the placement before it or, if none is known, the one
 * after it; the episode itself if all are temporary.
 */
export function usualPlacement(period: PeriodOfCare, episode: Episode): Episode {
  const index = period.episodes.indexOf(episode);
  const settled = (other: Episode) => !isTemporary(other.placementType);
  return (
    period.episodes.slice(0, index + 1).findLast(settled) ??
    period.episodes.slice(index + 1).find(settled) ??
    episode
  );
}
