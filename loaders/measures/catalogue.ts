import {MEASURE_IDS, type MeasureId} from "../contract/measure-ids.ts";
import {adopted} from "./catalogue/adopted.ts";
import {advocacyOffered} from "./catalogue/advocacy-offered.ts";
import {attended} from "./catalogue/attended.ts";
import {audits} from "./catalogue/audits.ts";
import {caseloadAverage} from "./catalogue/caseload-average.ts";
import {caseloadHighest} from "./catalogue/caseload-highest.ts";
import {caseloadLowest} from "./catalogue/caseload-lowest.ts";
import {categoryOfNeed} from "./catalogue/category-of-need.ts";
import {ceased} from "./catalogue/ceased.ts";
import {checklist} from "./catalogue/checklist.ts";
import {childArrangements} from "./catalogue/child-arrangements.ts";
import {childrenAllReviewsOnTime} from "./catalogue/children-all-reviews-on-time.ts";
import {childrenLookedAfter} from "./catalogue/children-looked-after.ts";
import {consultationReturned} from "./catalogue/consultation-returned.ts";
import {dentalCheck} from "./catalogue/dental-check.ts";
import {disputes} from "./catalogue/disputes.ts";
import {distanceNotKnown} from "./catalogue/distance-not-known.ts";
import {ethnicRepresentation} from "./catalogue/ethnic-representation.ts";
import {healthAssessment} from "./catalogue/health-assessment.ts";
import {immunisations} from "./catalogue/immunisations.ts";
import {initialHealthAssessment} from "./catalogue/initial-health-assessment.ts";
import {initialReviewsInTimescale} from "./catalogue/initial-reviews-in-timescale.ts";
import {lateReviewsByReason} from "./catalogue/late-reviews-by-reason.ts";
import {legalStatus} from "./catalogue/legal-status.ts";
import {lookedAfterRate} from "./catalogue/looked-after-rate.ts";
import {midpointReviews} from "./catalogue/midpoint-reviews.ts";
import {objectives} from "./catalogue/objectives.ts";
import {officersFte} from "./catalogue/officers-fte.ts";
import {over20Miles} from "./catalogue/over-20-miles.ts";
import {over20MilesOutside} from "./catalogue/over-20-miles-outside.ts";
import {parentsTookPart} from "./catalogue/parents-took-part.ts";
import {participation} from "./catalogue/participation.ts";
import {participationNotRecorded} from "./catalogue/participation-not-recorded.ts";
import {placementOrdersGranted} from "./catalogue/placement-orders-granted.ts";
import {placementProvider} from "./catalogue/placement-provider.ts";
import {placementType} from "./catalogue/placement-type.ts";
import {reasonsNotAttending} from "./catalogue/reasons-not-attending.ts";
import {returnedHome} from "./catalogue/returned-home.ts";
import {reviewReportsIn20Days} from "./catalogue/review-reports-in-20-days.ts";
import {reviewsDue} from "./catalogue/reviews-due.ts";
import {reviewsHeld} from "./catalogue/reviews-held.ts";
import {reviewsInTimescale} from "./catalogue/reviews-in-timescale.ts";
import {reviewsInTimescaleOfDue} from "./catalogue/reviews-in-timescale-of-due.ts";
import {reviewsInTimescaleOfHeld} from "./catalogue/reviews-in-timescale-of-held.ts";
import {sameCarerTwoYears} from "./catalogue/same-carer-two-years.ts";
import {sdqAverage} from "./catalogue/sdq-average.ts";
import {siblingsTogether} from "./catalogue/siblings-together.ts";
import {socialWorkerChanges} from "./catalogue/social-worker-changes.ts";
import {specialGuardianship} from "./catalogue/special-guardianship.ts";
import {spokeForSelf} from "./catalogue/spoke-for-self.ts";
import {started} from "./catalogue/started.ts";
import {startedRate} from "./catalogue/started-rate.ts";
import {threeOrMorePlacements} from "./catalogue/three-or-more-placements.ts";
import {threeOrMoreWithSameCarer} from "./catalogue/three-or-more-with-same-carer.ts";
import {threeOrMoreWithTemporary} from "./catalogue/three-or-more-with-temporary.ts";
import {timeInCare} from "./catalogue/time-in-care.ts";
import {tookPart} from "./catalogue/took-part.ts";
import {uasc} from "./catalogue/uasc.ts";
import {wentMissing} from "./catalogue/went-missing.ts";
import {checkMeasure} from "./check-measure.ts";
import type {Measure} from "./measure.ts";

/** Every measure by its id. To add one, add its file, its id in `loaders/contract/measure-ids.ts` and its line here. */
const BY_ID: Readonly<Record<MeasureId, Measure>> = {
  adopted,
  "advocacy-offered": advocacyOffered,
  attended,
  audits,
  "caseload-average": caseloadAverage,
  "caseload-highest": caseloadHighest,
  "caseload-lowest": caseloadLowest,
  "category-of-need": categoryOfNeed,
  ceased,
  checklist,
  "child-arrangements": childArrangements,
  "children-all-reviews-on-time": childrenAllReviewsOnTime,
  "children-looked-after": childrenLookedAfter,
  "consultation-returned": consultationReturned,
  "dental-check": dentalCheck,
  disputes,
  "distance-not-known": distanceNotKnown,
  "ethnic-representation": ethnicRepresentation,
  "health-assessment": healthAssessment,
  immunisations,
  "initial-health-assessment": initialHealthAssessment,
  "initial-reviews-in-timescale": initialReviewsInTimescale,
  "late-reviews-by-reason": lateReviewsByReason,
  "legal-status": legalStatus,
  "looked-after-rate": lookedAfterRate,
  "midpoint-reviews": midpointReviews,
  objectives,
  "officers-fte": officersFte,
  "over-20-miles": over20Miles,
  "over-20-miles-outside": over20MilesOutside,
  "parents-took-part": parentsTookPart,
  participation,
  "participation-not-recorded": participationNotRecorded,
  "placement-orders-granted": placementOrdersGranted,
  "placement-provider": placementProvider,
  "placement-type": placementType,
  "reasons-not-attending": reasonsNotAttending,
  "returned-home": returnedHome,
  "review-reports-in-20-days": reviewReportsIn20Days,
  "reviews-due": reviewsDue,
  "reviews-held": reviewsHeld,
  "reviews-in-timescale": reviewsInTimescale,
  "reviews-in-timescale-of-due": reviewsInTimescaleOfDue,
  "reviews-in-timescale-of-held": reviewsInTimescaleOfHeld,
  "same-carer-two-years": sameCarerTwoYears,
  "sdq-average": sdqAverage,
  "siblings-together": siblingsTogether,
  "social-worker-changes": socialWorkerChanges,
  "special-guardianship": specialGuardianship,
  "spoke-for-self": spokeForSelf,
  started,
  "started-rate": startedRate,
  "three-or-more-placements": threeOrMorePlacements,
  "three-or-more-with-same-carer": threeOrMoreWithSameCarer,
  "three-or-more-with-temporary": threeOrMoreWithTemporary,
  "time-in-care": timeInCare,
  "took-part": tookPart,
  uasc,
  "went-missing": wentMissing
};

/** The measure of an id. */
export const measureById = (id: MeasureId): Measure => BY_ID[id];

/** Every measure, in the order that pages list them. */
export const MEASURES: readonly Measure[] = MEASURE_IDS.map(measureById);

MEASURE_IDS.forEach((id) => {
  if (BY_ID[id].id !== id) throw new Error(`The catalogue has ${BY_ID[id].id} in the place of ${id}.`);
  checkMeasure(BY_ID[id]);
});
