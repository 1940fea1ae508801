import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import type {CategoryOfNeed} from "../../contract/codes/category-of-need.ts";
import type {Ethnicity} from "../../contract/codes/ethnicity.ts";
import type {LegalStatus} from "../../contract/codes/legal-status.ts";
import type {PlacementProvider} from "../../contract/codes/placement-provider.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import type {ReasonForPlacementChange} from "../../contract/codes/reason-for-placement-change.ts";
import {required} from "../../contract/required.ts";

/** A made-up child, and the periods in which the council looked after them. */
export interface Child {
  /** 16 hex digits, as in an anonymised return. */
  readonly id: string;
  readonly sex: "male" | "female";
  /** The exact day; the return only has its month. */
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

/** A court's order that a child may be placed for adoption, and whether it was revoked. */
export interface PlacementOrder {
  readonly granted: IsoDate;
  /** The day on which it was revoked because the plan changed; null when it led to adoption or is still in force. */
  readonly revoked: IsoDate | null;
}

export interface LegalSpan {
  readonly from: IsoDate;
  readonly status: LegalStatus;
}

export interface Placement {
  readonly from: IsoDate;
  readonly type: PlacementType;
  /** Two placements in the same home are with the same carer. */
  readonly home: Home;
  /** Why the placement before this one ended; null for the first, and before and after temporary ones. */
  readonly reason: ReasonForPlacementChange | null;
}

/** A carer's home, as a return describes it. */
export interface Home {
  readonly provider: PlacementProvider | null;
  /** Miles from the child's own home; null until settled, and for unaccompanied children, whose home is not known. */
  miles: number | null;
  /** Inside or outside the council's own boundary; null until settled. */
  location: "IN" | "OUT" | null;
}

/** The child's last period of care so far. */
export const lastPeriod = ({periods}: Child): PeriodOfCare =>
  required(periods.at(-1), "a period of care of a child");

/** The last placement of a period of care so far. */
export const lastPlacement = ({placements}: PeriodOfCare): Placement =>
  required(placements.at(-1), "a placement in a period of care");

/** Was care going on at the end of that day? */
export const inCareOn = (period: PeriodOfCare, day: IsoDate): boolean =>
  period.began <= day && (period.ended === null || period.ended > day);

/** Was there care on any day from `from` to `to`? */
export const inCareBetween = (period: PeriodOfCare, from: IsoDate, to: IsoDate): boolean =>
  period.began <= to && (period.ended === null || period.ended >= from);

/** The legal status or the placement that applies on `day`, from a list in order of `from`. */
export const holdingOn = <T extends {readonly from: IsoDate}>(spans: readonly T[], day: IsoDate): T =>
  required(
    spans.findLast(({from}) => from <= day),
    "a legal status or placement on a day of care"
  );
