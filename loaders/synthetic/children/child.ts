import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import type {CategoryOfNeed} from "../../contract/codes/category-of-need.ts";
import type {Ethnicity} from "../../contract/codes/ethnicity.ts";
import type {LegalStatus} from "../../contract/codes/legal-status.ts";
import type {PlacementProvider} from "../../contract/codes/placement-provider.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import type {ReasonForPlacementChange} from "../../contract/codes/reason-for-placement-change.ts";

/** A child who never lived, and the times that the council looked after them. */
export interface Child {
  /** 16 hex digits, as an anonymised return has them. */
  readonly id: string;
  readonly sex: "male" | "female";
  /** The day; the return is given only its month. */
  born: IsoDate;
  ethnicity: Ethnicity;
  /** An unaccompanied asylum-seeking child. */
  readonly unaccompanied: boolean;
  readonly periods: PeriodOfCare[];
}

/** From the day a child started to be looked after to the day they ceased; filled in step by step. */
export interface PeriodOfCare {
  readonly child: Child;
  readonly began: IsoDate;
  /** Null while care goes on at the end of the last year. */
  ended: IsoDate | null;
  reason: ReasonEpisodeCeased | null;
  readonly need: CategoryOfNeed;
  placementOrder: PlacementOrder | null;
  /** In order of `from`; the first is the day that care began. */
  legal: LegalSpan[];
  placements: Placement[];
}

/** A court's order that a child may be placed for adoption, and what became of it. */
export interface PlacementOrder {
  readonly granted: IsoDate;
  /** The day it was revoked, when the plan changed back; null when it led to adoption or still stands. */
  readonly revoked: IsoDate | null;
}

export interface LegalSpan {
  readonly from: IsoDate;
  readonly status: LegalStatus;
}

export interface Placement {
  readonly from: IsoDate;
  readonly type: PlacementType;
  /** With whom: two placements that share a home are with the same carer. */
  readonly home: Home;
  /** Why the placement before this one ended; null for the first and around temporary ones. */
  readonly reason: ReasonForPlacementChange | null;
}

/** Where a carer lives, as far as a return tells. */
export interface Home {
  readonly provider: PlacementProvider | null;
  /** Miles from the child's own home; null until settled, and for unaccompanied children, whose home is not known. */
  miles: number | null;
  /** Inside or outside the council's own boundary; null until settled. */
  location: "IN" | "OUT" | null;
}

/** Was care going on at the end of that day? */
export const inCareOn = (period: PeriodOfCare, day: IsoDate): boolean =>
  period.began <= day && (period.ended === null || period.ended > day);

/** Was there care on any day from `from` to `to`? */
export const inCareBetween = (period: PeriodOfCare, from: IsoDate, to: IsoDate): boolean =>
  period.began <= to && (period.ended === null || period.ended >= from);

/** What holds on `day`, of things in order of `from`. */
export function holdingOn<T extends {readonly from: IsoDate}>(spans: readonly T[], day: IsoDate): T {
  const span = spans.findLast(({from}) => from <= day);
  if (span === undefined) throw new RangeError("nothing holds before the first day of care");
  return span;
}
