import {auditAnswers} from "./populations/audits.ts";
import {officerMonths} from "./populations/caseloads.ts";
import {ceasedInYear} from "./populations/ceased.ts";
import {checklistAnswers} from "./populations/checklist.ts";
import {formalDisputes} from "./populations/disputes.ts";
import {initialHealthAssessmentsDue} from "./populations/initial-health-assessments.ts";
import {lateReviews} from "./populations/late-reviews.ts";
import {lookedAfter, lookedAfterAtQuarterEnds} from "./populations/looked-after.ts";
import {lookedAfterInYear} from "./populations/looked-after-in-year.ts";
import {midpointReviewsDue} from "./populations/midpoint-reviews.ts";
import {serviceObjectives} from "./populations/objectives.ts";
import {reviewsWithCode} from "./populations/participation.ts";
import {placementOrders} from "./populations/placement-orders.ts";
import {dueReviews} from "./populations/reviews.ts";
import {reviewsNotAttended} from "./populations/reviews-not-attended.ts";
import {siblingsInCare} from "./populations/siblings.ts";
import {startedInYear} from "./populations/started.ts";

/** Every population. */
export const POPULATIONS = [
  lookedAfter,
  lookedAfterAtQuarterEnds,
  lookedAfterInYear,
  startedInYear,
  ceasedInYear,
  placementOrders,
  siblingsInCare,
  initialHealthAssessmentsDue,
  dueReviews,
  lateReviews,
  reviewsNotAttended,
  reviewsWithCode,
  midpointReviewsDue,
  officerMonths,
  formalDisputes,
  checklistAnswers,
  auditAnswers,
  serviceObjectives
] as const;

export type PopulationId = (typeof POPULATIONS)[number]["id"];
