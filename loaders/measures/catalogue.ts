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
import type {Measure} from "./measure.ts";

/** Every measure, one a line, in the order that pages list them. To add one, add its file and its line. */
export const MEASURES: readonly Measure[] = [
  childrenLookedAfter,
  lookedAfterRate,
  started,
  startedRate,
  ceased,
  uasc,
  adopted,
  specialGuardianship,
  childArrangements,
  returnedHome,
  placementOrdersGranted,
  legalStatus,
  threeOrMorePlacements,
  threeOrMoreWithTemporary,
  threeOrMoreWithSameCarer,
  sameCarerTwoYears,
  over20Miles,
  over20MilesOutside,
  distanceNotKnown,
  placementType,
  placementProvider,
  categoryOfNeed,
  timeInCare,
  reviewsDue,
  reviewsHeld,
  reviewsInTimescale,
  reviewsInTimescaleOfDue,
  reviewsInTimescaleOfHeld,
  childrenAllReviewsOnTime,
  lateReviewsByReason,
  initialReviewsInTimescale,
  reviewReportsIn20Days,
  midpointReviews,
  participation,
  tookPart,
  attended,
  spokeForSelf,
  participationNotRecorded,
  reasonsNotAttending,
  advocacyOffered,
  consultationReturned,
  parentsTookPart,
  caseloadAverage,
  caseloadLowest,
  caseloadHighest,
  officersFte,
  disputes,
  checklist,
  audits,
  objectives,
  wentMissing,
  healthAssessment,
  dentalCheck,
  immunisations,
  sdqAverage,
  ethnicRepresentation,
  socialWorkerChanges,
  initialHealthAssessment,
  siblingsTogether
];
