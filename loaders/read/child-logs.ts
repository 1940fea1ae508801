import type {Layout, LogCellsOf} from "./layout/layout.ts";
import {initialHealthAssessments} from "./logs/initial-health-assessments.ts";
import {midpointReviews} from "./logs/midpoint-reviews.ts";
import {reviews} from "./logs/reviews.ts";
import {siblings} from "./logs/siblings.ts";
import type {ServiceLogs} from "./service-rows.ts";

type RowOf<Log extends keyof ServiceLogs> = NonNullable<ServiceLogs[Log]>[number];

/** The logs of the service whose rows name a child. */
export type ChildLog = {
  [Log in keyof ServiceLogs]: RowOf<Log> extends {readonly child: string} ? Log : never;
}[keyof ServiceLogs];

/** Their layouts. A log that names children and is left out does not compile. */
export const CHILD_LOGS: {readonly [Log in ChildLog]: Layout<LogCellsOf<RowOf<Log>>>} = {
  reviews,
  midpointReviews,
  initialHealthAssessments,
  siblings
};
