import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {CategoryOfNeed} from "../contract/codes/category-of-need.ts";
import type {Ethnicity} from "../contract/codes/ethnicity.ts";
import type {Sex} from "../contract/codes/sex.ts";
import type {HealthRow, RowSource} from "../read/rows.ts";
import type {AgeBand} from "./categories/age-band.ts";
import type {DistanceBand} from "./categories/distance-band.ts";
import type {EthnicGroup} from "./categories/ethnic-group.ts";
import type {LegalStatusCategory, LegalStatusGroup} from "./categories/legal-status-category.ts";
import type {PlacementProviderCategory} from "./categories/placement-provider-category.ts";
import type {PlacementTypeCategory} from "./categories/placement-type-category.ts";
import type {TimeInCareBand} from "./categories/time-in-care-band.ts";

/** What is known of a person on one day. */
export interface Person {
  readonly child: string;
  readonly year: ReportingYear;
  readonly sex: Sex;
  /** Completed years on the day; births are the first of their month once anonymised. */
  readonly age: number;
  readonly ageBand: AgeBand;
  readonly ethnicity: Ethnicity;
  readonly ethnicGroup: EthnicGroup;
  /** Rows of the return that the facts come from. */
  readonly sources: readonly RowSource[];
}

/** A child looked after on a day, as they were on that day. */
export interface ChildOnDay extends Person {
  readonly on: IsoDate;
  /** First day of the period of care. */
  readonly careBegan: IsoDate;
  readonly timeInCare: TimeInCareBand;
  readonly legalStatus: LegalStatusCategory;
  readonly legalStatusGroup: LegalStatusGroup;
  readonly categoryOfNeed: CategoryOfNeed;
  readonly placementType: PlacementTypeCategory;
  readonly placementProvider: PlacementProviderCategory;
  /** Miles from home in a straight line; null where not given, as for every unaccompanied child. */
  readonly distanceMiles: number | null;
  readonly distanceBand: DistanceBand;
  /** Placed outside the authority's boundary; null where PL_LOCATION is not given. */
  readonly outsideAuthority: boolean | null;
  /** An unaccompanied asylum-seeking child on that day. */
  readonly uasc: boolean;
  /** Placements in the twelve months to that day, including the one open when they began; at least 1. */
  readonly placementsInYear: number;
  /**
   * Under 16 and in care for two and a half years: with the same carer for the last two? Null: not asked of this
   * child.
   */
  readonly sameCarerTwoYears: boolean | null;
}

/** A child looked after on 31 March, with what only a whole year shows. */
export interface LookedAfterChild extends ChildOnDay {
  /** Placements in the year if temporary placements, or moves with the same carer, counted too: never fewer. */
  readonly placementsCountingTemporary: number;
  readonly placementsCountingSameCarer: number;
  /** In care without a break for the twelve months to that day. */
  readonly continuouslyForAYear: boolean;
  /** Every review that fell due in the year was held in time; null when none fell due or no dates are known. */
  readonly allReviewsOnTime: boolean | null;
  /** The row of OC2, for a child in care continuously for twelve months. */
  readonly health: HealthRow | null;
  /** Had more than one social worker in the year; null where the return does not say. */
  readonly socialWorkerChanged: boolean | null;
}
