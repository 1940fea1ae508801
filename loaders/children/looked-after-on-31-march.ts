import {dayBefore, firstDay, lastDay, type ReportingYear} from "../calendar/reporting-year.ts";
import type {Switches} from "../read/authority.ts";
import type {HealthRow, ReturnRows, SocialWorkerRow, UascRow} from "../read/rows.ts";
import {byChild} from "./by-child.ts";
import {distanceBand} from "./categories/distance-band.ts";
import {legalStatusCategory, legalStatusGroup} from "./categories/legal-status-category.ts";
import {placementProviderCategory} from "./categories/placement-provider-category.ts";
import {placementTypeCategory} from "./categories/placement-type-category.ts";
import {timeInCareBand} from "./categories/time-in-care-band.ts";
import type {History} from "./histories.ts";
import type {LookedAfterChild} from "./looked-after-child.ts";
import type {PeriodOfCare} from "./periods-of-care.ts";
import type {PersonOn} from "./person-on.ts";
import {countsBetween, placementsOf} from "./placements.ts";
import type {Review} from "./reviews.ts";
import {sameCarerTwoYears} from "./same-carer.ts";
import {type Episode, isOpenOn} from "./stacked-episodes.ts";
import {usualPlacement} from "./usual-placement.ts";

/**
 * The children looked after on 31 March of a year, each once: in an episode that began by then and had not ended
 * (DfE, children looked after on 31 March). Whether one whose care ended that very day is in is a switch.
 */
export function lookedAfterOn31March(
  year: ReportingYear,
  histories: readonly History[],
  returns: ReturnRows,
  reviews: readonly Review[],
  personOn: PersonOn,
  switches: Switches
): readonly LookedAfterChild[] {
  const ofYear = <Row extends {readonly child: string; readonly year: ReportingYear}>(rows: readonly Row[]) =>
    byChild(rows.filter((row) => row.year === year));
  const uasc = ofYear<UascRow>(returns.uasc);
  const health = ofYear<HealthRow>(returns.health);
  const workers = ofYear<SocialWorkerRow>(returns.socialWorkers);
  const reviewsDue = byChild(reviews.filter((review) => review.year === year));
  const on = lastDay(year);

  return histories.flatMap((history) => {
    const found = openEpisode(history, year, switches);
    if (found === null) return [];
    const {period, episode} = found;
    const person = personOn(history.child, on, [episode.source]);
    if (person === null) return [];
    const placements = placementsOf(period, switches).filter((placement) => placement.began <= on);
    const usual = usualPlacement(period, episode);
    const uascRow = uasc.get(history.child)?.at(-1);
    const continuouslyForAYear = period.began <= firstDay(year);
    const due = reviewsDue.get(history.child) ?? [];
    return {
      ...person,
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
      placementsInYear: placementsInYear(history, year, switches),
      placementsCountingTemporary: placementsInYear(history, year, {
        ...switches,
        countTemporaryPlacements: true
      }),
      placementsCountingSameCarer: placementsInYear(history, year, {...switches, countSameCarerMoves: true}),
      sameCarerTwoYears: sameCarerTwoYears(person.age, period.began, placements, on),
      continuouslyForAYear,
      allReviewsOnTime: due.length === 0 ? null : due.every((review) => review.inTimescale),
      health: continuouslyForAYear ? (health.get(history.child)?.at(-1) ?? null) : null,
      socialWorkerChanged: changedWorker(workers.get(history.child), year)
    };
  });
}

function openEpisode(
  {periods}: History,
  year: ReportingYear,
  {endingOn31MarchCounts}: Switches
): {period: PeriodOfCare; episode: Episode} | null {
  const on = lastDay(year);
  for (const period of periods) {
    for (const episode of period.episodes) {
      const endsToday = endingOn31MarchCounts && period.ended === on && episode.ended === on;
      if (isOpenOn(episode, on) || endsToday) return {period, episode};
    }
  }
  return null;
}

/** At least one, since the child is in care on its last day. */
const placementsInYear = ({periods}: History, year: ReportingYear, switches: Switches): number =>
  Math.max(
    1,
    periods
      .flatMap((period) => placementsOf(period, switches))
      .filter((placement) => countsBetween(placement, firstDay(year), lastDay(year))).length
  );

/** Null where the return lists no social worker for the child (the table came with the 2023/24 return). */
function changedWorker(rows: readonly SocialWorkerRow[] | undefined, year: ReportingYear): boolean | null {
  if (rows === undefined) return null;
  const inYear = rows.filter((row) => row.ended === null || row.ended > dayBefore(year));
  return new Set(inYear.map((row) => row.worker)).size > 1;
}
