import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import type {ReasonForNewEpisode} from "../../contract/codes/reason-for-new-episode.ts";
import type {ReasonForPlacementChange} from "../../contract/codes/reason-for-placement-change.ts";
import {type Child, holdingOn, type LegalSpan, type PeriodOfCare, type Placement} from "../children/child.ts";

/** One episode of a return: care under one legal status in one placement. */
export interface Episode {
  readonly child: Child;
  readonly period: PeriodOfCare;
  readonly began: IsoDate;
  readonly reasonForNewEpisode: ReasonForNewEpisode;
  readonly legal: LegalSpan;
  readonly placement: Placement;
  readonly ended: IsoDate | null;
  readonly reasonEpisodeCeased: ReasonEpisodeCeased | null;
  readonly reasonForPlacementChange: ReasonForPlacementChange | null;
}

/** Splits a period of care into episodes: a new one begins whenever the legal status or the placement changes. */
export function episodesOf(period: PeriodOfCare): Episode[] {
  const changes = new Set([...period.legal, ...period.placements].map(({from}) => from));
  const days = [...changes].sort();
  return days.map((began, index) => {
    const next = days[index + 1] ?? null;
    return {
      child: period.child,
      period,
      began,
      reasonForNewEpisode: reasonFor(period, began, days[index - 1] ?? null),
      legal: holdingOn(period.legal, began),
      placement: holdingOn(period.placements, began),
      ended: next ?? period.ended,
      reasonEpisodeCeased: next === null ? period.reason : "X1",
      reasonForPlacementChange: period.placements.find(({from}) => from === next)?.reason ?? null
    };
  });
}

function reasonFor(period: PeriodOfCare, began: IsoDate, before: IsoDate | null): ReasonForNewEpisode {
  if (before === null) return "S";
  const newLegalStatus = period.legal.some(({from}) => from === began);
  const placement = period.placements.find(({from}) => from === began);
  if (placement === undefined) return "L";
  const sameCarer = placement.home === holdingOn(period.placements, before).home;
  if (newLegalStatus) return sameCarer ? "U" : "B";
  return sameCarer ? "T" : "P";
}
