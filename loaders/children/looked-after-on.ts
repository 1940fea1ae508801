import type {Switches} from "../contract/authority.ts";
import {addDays, addMonths, type IsoDate} from "../contract/calendar/iso-date.ts";
import {reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {UascRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import {distanceBand} from "./categories/distance-band.ts";
import {legalStatusCategory, legalStatusGroup} from "./categories/legal-status-category.ts";
import {placementProviderCategory} from "./categories/placement-provider-category.ts";
import {placementTypeCategory} from "./categories/placement-type-category.ts";
import {timeInCareBand} from "./categories/time-in-care-band.ts";
import type {History} from "./histories.ts";
import type {ChildOnDay} from "./looked-after-child.ts";
import type {PeriodOfCare} from "./periods-of-care.ts";
import type {PersonOn} from "./person-on.ts";
import {countsBetween, placementsOf} from "./placements.ts";
import {sameCarerTwoYears} from "./same-carer.ts";
import {type Episode, isOpenOn} from "./stacked-episodes.ts";
import {usualPlacement} from "./usual-placement.ts";

/** A child looked after on a day, and the history that shows it. */
export interface FoundOnDay {
  readonly child: ChildOnDay;
  readonly history: History;
}

/**
 * The children looked after on a day, each once: in an episode that began by then and had not ended (DfE, children
 * looked after on 31 March, here for any day). A switch decides whether a child whose care ended on that very day
 * counts.
 */
export function lookedAfterOn(
  on: IsoDate,
  histories: readonly History[],
  unaccompanied: readonly UascRow[],
  personOn: PersonOn,
  switches: Switches
): readonly FoundOnDay[] {
  const year = reportingYearOf(on);
  const months = twelveMonthsTo(on);
  const uasc = byChild(unaccompanied.filter((row) => row.year === year));
  return histories.flatMap((history) => {
    const found = openEpisode(history, on, switches);
    if (found === null) return [];
    const {period, episode} = found;
    const person = personOn(history.child, on, [episode.source]);
    if (person === null) return [];
    const placements = placementsOf(period, switches).filter((placement) => placement.began <= on);
    const usual = usualPlacement(period, episode);
    const uascRow = uasc.get(history.child)?.at(-1);
    // The spread comes last: fields after one are added one by one, which takes a hundred times as long.
    const child: ChildOnDay = {
      on,
      careBegan: period.began,
      timeInCare: timeInCareBand(period.began, on),
      legalStatus: legalStatusCategory(episode.legalStatus),
      legalStatusGroup: legalStatusGroup(legalStatusCategory(episode.legalStatus)),
      categoryOfNeed: episode.categoryOfNeed,
      placementType: placementTypeCategory(usual.placementType),
      placementProvider: placementProviderCategory(usual.placementProvider),
      distanceMiles: usual.distanceMiles,
      distanceBand: distanceBand(usual.distanceMiles),
      outsideAuthority: usual.placementLocation === null ? null : usual.placementLocation === "OUT",
      uasc: uascRow !== undefined && (uascRow.ceased === null || uascRow.ceased > on),
      placementsInYear: placementsInYear(history, months, switches),
      sameCarerTwoYears: sameCarerTwoYears(person.age, period.began, placements, on),
      ...person
    };
    return [{child, history}];
  });
}

/** Placements in the twelve months to a day: at least one, since the child is in care on that day. */
export function placementsInYear({periods}: History, {from, to}: TwelveMonths, switches: Switches): number {
  let number = 0;
  for (const period of periods)
    for (const placement of placementsOf(period, switches))
      if (countsBetween(placement, from, to)) number += 1;
  return Math.max(1, number);
}

/** The first and the last of twelve months. */
export interface TwelveMonths {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** For 31 March, from 1 April. */
export const twelveMonthsTo = (to: IsoDate): TwelveMonths => ({from: addDays(addMonths(to, -12), 1), to});

function openEpisode(
  {periods}: History,
  on: IsoDate,
  {endingOn31MarchCounts}: Switches
): {period: PeriodOfCare; episode: Episode} | null {
  for (const period of periods) {
    for (const episode of period.episodes) {
      const endsToday = endingOn31MarchCounts && period.ended === on && episode.ended === on;
      if (isOpenOn(episode, on) || endsToday) return {period, episode};
    }
  }
  return null;
}
