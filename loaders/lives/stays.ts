import {addDays, addMonths, daysBetween, type IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDay} from "../contract/calendar/reporting-year.ts";
import {REASONS_EPISODE_CEASED, type ReasonEpisodeCeased} from "../contract/codes/reason-episode-ceased.ts";
import type {ReasonForNewEpisode} from "../contract/codes/reason-for-new-episode.ts";
import {required} from "../contract/required.ts";
import type {EpisodeRow} from "../read/rows.ts";
import type {MadeUpPerson} from "./person.ts";
import type {Random} from "./random.ts";
import {anywhere, canLast, elsewhere, turns18, underAnother, type Where} from "./where.ts";
import {dayBetween, LAST_DAY, YEARS} from "./years.ts";

/** An episode over all the returns that it is in. */
export type MadeUpEpisode = Omit<EpisodeRow, "child" | "year" | "source">;

/** A period of care: its episodes, the first of which begins it. */
export type Stay = readonly MadeUpEpisode[];

const EXITS = (Object.keys(REASONS_EPISODE_CEASED) as ReasonEpisodeCeased[]).filter((code) => code !== "X1");

const MOST_STAYS = 4;

/** When and where a made-up child is in care: up to four times, for a day or for a childhood. */
export function makeStays(random: Random, person: MadeUpPerson): readonly Stay[] {
  const stays: Stay[] = [];
  const end = turns18(person);
  let from = person.born;
  // Half of all first starts are shortly before the returns or within them, where most can be seen.
  if (random.chance(0.6)) from = later(from, addMonths(LAST_DAY, -random.whole(1, 48)));
  while (stays.length < MOST_STAYS) {
    const until = earlier(end, LAST_DAY);
    if (from >= addDays(until, -3)) break;
    const began = dayBetween(
      random,
      from,
      earlier(addDays(until, -3), addMonths(from, random.pick([1, 3, 14, 60])))
    );
    const ended = endOf(random, began, end);
    const stay = makeStay(random, person, began, ended);
    stays.push(stay);
    const {reasonEpisodeCeased} = required(stay.at(-1), "the last episode of a stay");
    if (
      ended === null ||
      reasonEpisodeCeased === null ||
      ["E2", "E15", "E17"].includes(reasonEpisodeCeased) ||
      random.chance(0.35)
    )
      break;
    from = addDays(ended, random.pick([1, 3, 20, 100, 300]));
  }
  return stays;
}

/** Null where care goes on after the last return. */
function endOf(random: Random, began: IsoDate, eighteen: IsoDate): IsoDate | null {
  const days = random.pick([10, 60, 200, 400, 800, 2000, 7000]);
  const latest = earlier(addDays(began, days), eighteen);
  if (latest > LAST_DAY || (latest === eighteen && random.chance(0.5)))
    return latest > LAST_DAY ? null : eighteen;
  return dayBetween(random, addDays(began, 2), later(latest, addDays(began, 2)));
}

function makeStay(random: Random, person: MadeUpPerson, began: IsoDate, ended: IsoDate | null): Stay {
  const end = ended ?? addDays(LAST_DAY, 1);
  const cuts = cutsOf(random, began, end);
  const stay: MadeUpEpisode[] = [];
  [began, ...cuts].forEach((day, index) => {
    const next = cuts[index] ?? end;
    const before = stay.at(-1);
    const {reason, where} =
      index === 0 || before === undefined
        ? beginning(random, person, day, next)
        : change(random, person, [day, next], stay, index === cuts.length);
    stay.push({
      began: day,
      ended: index < cuts.length ? next : ended,
      reasonForNewEpisode: reason,
      reasonEpisodeCeased: index < cuts.length ? "X1" : null,
      reasonForPlacementChange: null,
      ...where
    });
  });
  return stay.map((episode, index) => {
    const next = stay[index + 1];
    const moves =
      next !== undefined && next.reasonForNewEpisode !== "L" && !isTemporary(next) && !isTemporary(episode);
    return {
      ...episode,
      reasonForPlacementChange: moves ? "CARPL" : null,
      reasonEpisodeCeased:
        next === undefined && ended !== null
          ? exitFor(random, person, episode, ended)
          : episode.reasonEpisodeCeased
    };
  });
}

/** The days on which an episode of a stay hands over to the next: none, a few, or many within a few months. */
function cutsOf(random: Random, began: IsoDate, end: IsoDate): readonly IsoDate[] {
  const days = daysBetween(began, end);
  if (days > 60 && random.chance(0.1)) return aroundYearEnd(random, began, end);
  const number = random.pick([0, 0, 1, 1, 2, 3, 4, 6]);
  if (days < 4 * (number + 1)) return [];
  const [from, to] = random.chance(0.5) ? [began, end] : lastMonths(random, began, end);
  const cuts = Array.from({length: number}, () => dayBetween(random, addDays(from, 1), addDays(to, -1)));
  return [...new Set(cuts)].sort();
}

/** Two days a few days apart with a 31 March between them: what lasts for days alone is seen on no other day. */
function aroundYearEnd(random: Random, began: IsoDate, end: IsoDate): readonly IsoDate[] {
  const ends = YEARS.map(lastDay).filter((day) => addDays(began, 10) < day && day < addDays(end, -10));
  if (ends.length === 0) return [];
  const day = random.pick(ends);
  return [addDays(day, -random.whole(1, 4)), addDays(day, random.whole(2, 8))];
}

/** Some months of a stay, if it is that long: moves crowd together. */
function lastMonths(random: Random, began: IsoDate, end: IsoDate): [IsoDate, IsoDate] {
  const to = later(addMonths(end, -random.pick([0, 0, 6, 12, 18, 24, 30])), addDays(began, 3));
  return [later(began, addMonths(to, -random.pick([2, 6, 12]))), to];
}

function beginning(random: Random, person: MadeUpPerson, day: IsoDate, next: IsoDate) {
  return {reason: "S" as const, where: anywhere(random, person, day, next)};
}

function change(
  random: Random,
  person: MadeUpPerson,
  [day, next]: readonly [IsoDate, IsoDate],
  stay: Stay,
  isLast: boolean
): {reason: ReasonForNewEpisode; where: Where} {
  const last = required(stay.at(-1), "the episode before a change");
  const settled = stay.findLast((episode) => !isTemporary(episode));
  const before = whereOf(last);
  if (isTemporary(last) && settled !== undefined) {
    // Back to where the child came from.
    const {placementType, placementProvider, distanceMiles, placementLocation} = settled;
    return {
      reason: "P",
      where: {...before, placementType, placementProvider, distanceMiles, placementLocation}
    };
  }
  const days = daysBetween(day, next);
  const stays = canLast(before.legalStatus, days);
  if (stays && !isLast && days <= 40 && random.chance(0.3)) {
    const placementType = random.pick(
      days <= 7 ? (["T0", "T1", "T2", "T3", "T4"] as const) : (["T0", "T1", "T2"] as const)
    );
    return {reason: "P", where: {...before, placementType, placementProvider: null}};
  }
  const reason = random.pick(
    stays ? (["L", "P", "P", "P", "T", "B", "U"] as const) : (["L", "B", "U"] as const)
  );
  const moved =
    reason === "L" ? before : random.chance(0.25) ? before : elsewhere(random, person, day, before);
  const where = reason === "P" || reason === "T" ? moved : underAnother(random, person, [day, next], moved);
  return {reason, where};
}

const whereOf = ({
  legalStatus,
  categoryOfNeed,
  placementType,
  placementProvider,
  distanceMiles,
  placementLocation
}: MadeUpEpisode): Where => ({
  legalStatus,
  categoryOfNeed,
  placementType,
  placementProvider,
  distanceMiles,
  placementLocation
});

const isTemporary = ({placementType}: MadeUpEpisode): boolean => placementType.startsWith("T");

function exitFor(
  random: Random,
  person: MadeUpPerson,
  {placementType}: MadeUpEpisode,
  ended: IsoDate
): ReasonEpisodeCeased {
  const adopted = EXITS.filter((code) => code === "E11" || code === "E12");
  if (placementType.startsWith("A") && ended < turns18(person) && random.chance(0.6))
    return random.pick(adopted);
  const reaches = (years: number) => ended >= addMonths(person.born, 12 * years);
  return random.pick(
    EXITS.filter((code) => {
      if (code === "E11" || code === "E12") return placementType.startsWith("A") && !reaches(18);
      if (code === "E45" || code === "E46") return placementType.startsWith("U") && !reaches(18);
      if (code === "E5" || code === "E6") return reaches(14);
      if (code === "E7") return reaches(16);
      return code !== "E17" || reaches(18);
    })
  );
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
