import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {ParticipationCode} from "../contract/codes/participation.ts";
import type {RowSource} from "./rows.ts";

/**
 * The logs that an IRO service keeps itself because the return does not have them. Each is one CSV in `service/`, with
 * columns in snake case as in `docs/service-logs.md`. A log that the service does not keep is
 * null, which is not the same as an empty one.
 */
interface LogRow {
  readonly source: RowSource;
}

/** `reviews.csv`: every review that fell due. */
export interface ReviewLogRow extends LogRow {
  /** `child` */
  readonly child: string;
  /** `review_number`: 1 for the first review of a period of care; null when not recorded. */
  readonly reviewNumber: number | null;
  /** `review_due` */
  readonly due: IsoDate;
  /** `review_held`; null when the review was not held. */
  readonly held: IsoDate | null;
  /** `participation`: PN0 to PN7; `not-recorded` when the service says so; null when the cell is blank. */
  readonly participation: ParticipationCode | "not-recorded" | null;
  /** `minutes_completed`: when the review report was finished. */
  readonly minutesCompleted: IsoDate | null;
  /** `late_reason`: why it was late or not held, in one of the service's own categories. */
  readonly lateReason: string | null;
  /** `reason_not_attending`: why the child did not attend. */
  readonly reasonNotAttending: string | null;
  /** `advocacy_offered`, `consultation_returned`, `parents_took_part`: yes or no; null when not recorded. */
  readonly advocacyOffered: boolean | null;
  readonly consultationReturned: boolean | null;
  readonly parentsTookPart: boolean | null;
}

/** `caseloads.csv`: how many children each officer held, at the end of each month. */
export interface CaseloadRow extends LogRow {
  readonly officer: string;
  /** `counted_on` */
  readonly countedOn: IsoDate;
  readonly children: number;
  /** `full_time_equivalent`, 1 for a full-time post. */
  readonly fullTimeEquivalent: number | null;
}

/** `disputes.csv`: formal disputes under the dispute resolution process. */
export interface DisputeRow extends LogRow {
  readonly raised: IsoDate;
  /** `area`: the area of practice, kebab case, `permanency-plan`. */
  readonly area: string;
  /** `stage`: the highest stage reached, kebab case: `team-manager`, `director`, `cafcass`. */
  readonly stage: string;
  /** `outcome`, kebab case: `plan-changed`; null while open. */
  readonly outcome: string | null;
  readonly resolved: IsoDate | null;
}

/** `checklist.csv`: the compliance checklist, one row for each month and item. */
export interface ChecklistRow extends LogRow {
  /** `month_starting` */
  readonly monthStarting: IsoDate;
  readonly item: string;
  readonly reviewsChecked: number;
  readonly met: number;
}

/** `audits.csv`: one row for each audit and question. */
export interface AuditRow extends LogRow {
  readonly audited: IsoDate;
  readonly question: string;
  readonly reviewsAudited: number;
  readonly met: number;
}

/** `objectives.csv`: the service's objectives; one carried over keeps its id. */
export interface ObjectiveRow extends LogRow {
  readonly id: string;
  /** `year`: the reporting year that the objective was for. */
  readonly year: ReportingYear;
  readonly objective: string;
  readonly status: "met" | "partly-met" | "not-met" | "set";
  readonly progress: string | null;
}

/** `feedback.csv`: what children and others said, as themes. */
export interface FeedbackRow extends LogRow {
  readonly given: IsoDate;
  readonly from: string;
  readonly theme: string;
  readonly words: string;
  /** Whether the speaker agreed to be quoted; null when the log does not record it. */
  readonly consent: boolean | null;
}

/** `midpoint-reviews.csv` */
export interface MidpointReviewRow extends LogRow {
  readonly child: string;
  readonly due: IsoDate;
  readonly held: IsoDate | null;
}

/** `initial-health-assessments.csv`: the first health assessment of each child who came into care. */
export interface InitialHealthAssessmentRow extends LogRow {
  readonly child: string;
  /** `assessment_due`: 20 working days after the child came into care. */
  readonly due: IsoDate;
  /** `assessment_held`; null when it was not held. */
  readonly held: IsoDate | null;
}

/** `siblings.csv`: each child with a brother or sister in care on 31 March. */
export interface SiblingsRow extends LogRow {
  readonly child: string;
  /** `year`: the reporting year that ends on that 31 March. */
  readonly year: ReportingYear;
  /** `lives_with_all_siblings`: with all siblings who are in care. */
  readonly together: boolean;
}

export interface ServiceLogs {
  readonly reviews: readonly ReviewLogRow[] | null;
  readonly caseloads: readonly CaseloadRow[] | null;
  readonly disputes: readonly DisputeRow[] | null;
  readonly checklist: readonly ChecklistRow[] | null;
  readonly audits: readonly AuditRow[] | null;
  readonly objectives: readonly ObjectiveRow[] | null;
  readonly feedback: readonly FeedbackRow[] | null;
  readonly midpointReviews: readonly MidpointReviewRow[] | null;
  readonly initialHealthAssessments: readonly InitialHealthAssessmentRow[] | null;
  readonly siblings: readonly SiblingsRow[] | null;
}
