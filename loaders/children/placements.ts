import type {Switches} from "../contract/authority.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {isTemporary} from "./categories/placement-type-category.ts";
import type {PeriodOfCare} from "./periods-of-care.ts";
import type {Episode} from "./stacked-episodes.ts";

/** One stay in one place with one carer: one episode or several. */
export interface Placement {
  readonly began: IsoDate;
  /** The day that the child moved on or left care; null while it goes on. */
  readonly ended: IsoDate | null;
  /** The episode that says where it is: the latest that is not temporary. */
  readonly where: Episode;
  readonly episodes: readonly Episode[];
}

type PlacementSwitches = Pick<Switches, "countTemporaryPlacements" | "countSameCarerMoves">;

/**
 * The placements of a period of care, in order. A new one begins with a new carer (RNE S, P or B); a change of
 * legal status (L) never is one. Two rules that the Department's text leaves open are switches:
 * - T0 to T4 (hospital, holidays) belong to the placement around them, and coming back to the same place is no
 *   move, unless `countTemporaryPlacements`;
 * - a move with the same carer (RNE T, U) is none, unless `countSameCarerMoves`.
 * Being placed for adoption with one's own foster carers (A3, A5) is never counted (DfE, three or more placements).
 */
export function placementsOf(period: PeriodOfCare, switches: PlacementSwitches): readonly Placement[] {
  const variant = `${switches.countTemporaryPlacements} ${switches.countSameCarerMoves}`;
  const known = workedOut.get(period) ?? new Map<string, readonly Placement[]>();
  const placements = known.get(variant) ?? placementsWith(period, switches);
  workedOut.set(period, known.set(variant, placements));
  return placements;
}

/** Remembered, because each year needs the placements of every period again and they do not change. */
const workedOut = new WeakMap<PeriodOfCare, Map<string, readonly Placement[]>>();

function placementsWith(period: PeriodOfCare, switches: PlacementSwitches): readonly Placement[] {
  const placements: Placement[] = [];
  let previous: Episode | null = null;
  for (const episode of period.episodes) {
    const current = placements.at(-1);
    if (current === undefined || isMove(episode, previous, current, switches)) {
      placements.push({began: episode.began, ended: episode.ended, where: episode, episodes: [episode]});
    } else {
      const where = isTemporary(episode.placementType) ? current.where : episode;
      placements[placements.length - 1] = {
        began: current.began,
        ended: episode.ended,
        where,
        episodes: [...current.episodes, episode]
      };
    }
    previous = episode;
  }
  return placements;
}

function isMove(
  episode: Episode,
  previous: Episode | null,
  current: Placement,
  {countTemporaryPlacements, countSameCarerMoves}: PlacementSwitches
): boolean {
  if (episode.placementType === "A3" || episode.placementType === "A5") return false;
  if (!countTemporaryPlacements) {
    if (isTemporary(episode.placementType)) return false;
    const comesBack = previous !== null && isTemporary(previous.placementType);
    if (comesBack && isSamePlace(episode, current.where)) return false;
  }
  switch (episode.reasonForNewEpisode) {
    case "S":
    case "P":
    case "B":
      return true;
    case "T":
    case "U":
      return countSameCarerMoves;
    case "L":
      return false;
  }
}

/** An anonymised return has no postcode and no URN: a place is known by its mark or, without one, by its kind, provider and distance. */
function isSamePlace(a: Episode, b: Episode): boolean {
  if (isTemporary(b.placementType)) return true;
  if (a.placeMark && b.placeMark) return a.placeMark === b.placeMark;
  return (
    a.placementType === b.placementType &&
    a.placementProvider === b.placementProvider &&
    a.distanceMiles === b.distanceMiles
  );
}

/**
 * Whether the placement counts in a year of care from `from` to `to`: open at some time in it and for a day or more
 * ("all placements of 24 hours or more"); one already open on the first day counts.
 */
export const countsBetween = ({began, ended}: Placement, from: IsoDate, to: IsoDate): boolean =>
  began <= to && (ended === null || (ended > from && ended > began));
