import type {AnyLayout} from "../read/layout/layout.ts";
import {audits} from "../read/logs/audits.ts";
import {caseloads} from "../read/logs/caseloads.ts";
import {checklist} from "../read/logs/checklist.ts";
import {disputes} from "../read/logs/disputes.ts";
import {initialHealthAssessments} from "../read/logs/initial-health-assessments.ts";
import {midpointReviews} from "../read/logs/midpoint-reviews.ts";
import {objectives} from "../read/logs/objectives.ts";
import {reviews as reviewLog} from "../read/logs/reviews.ts";
import {siblings} from "../read/logs/siblings.ts";
import {RETURN_TABLES as TABLES} from "../read/return-tables.ts";
import {ssdReviews} from "../read/ssd/ssd-reviews.ts";
import {isDataset, isServiceLog} from "./raw-return.ts";

/** The tables of the return that can be made anonymous: all of them. */
const RETURN_TABLES: readonly AnyLayout[] = Object.values(TABLES).map((layout) => asAny(layout));

/** The logs that can be made anonymous. `feedback.csv` is not one: only a person can tell what its words give away. */
const SERVICE_LOGS: readonly AnyLayout[] = [
  reviewLog,
  midpointReviews,
  initialHealthAssessments,
  siblings,
  caseloads,
  disputes,
  checklist,
  audits,
  objectives
].map(asAny);

/** What is kept of the safeguarding dataset: its reviews, once each has its child. */
const DATASET: readonly AnyLayout[] = [asAny(ssdReviews)];

/** The layouts that a file of the raw return may have, by its path. */
export function layoutsFor(file: string): readonly AnyLayout[] {
  if (isDataset(file)) return DATASET;
  return isServiceLog(file) ? SERVICE_LOGS : RETURN_TABLES;
}

/** Only the names of a layout are needed here, not the types of its fields. */
function asAny(layout: object): AnyLayout {
  return layout as AnyLayout;
}
