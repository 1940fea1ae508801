import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import type {PeriodOfCare} from "../children/child.ts";

/** One review of a child's case: when it was due and, if it was held, when. */
export interface TimetabledReview {
  readonly period: PeriodOfCare;
  /** 1 for the first review of a period of care. */
  readonly number: number;
  readonly due: IsoDate;
  readonly held: IsoDate | null;
}

/** A child's next review: not before `from`, and by law not after `limit`. */
export interface NextReview {
  readonly period: PeriodOfCare;
  readonly number: number;
  readonly from: IsoDate;
  readonly limit: IsoDate;
}

/** A review that a month has room for, and the working days of the month on which it can be due. */
export interface Candidate extends NextReview {
  readonly to: IsoDate;
}
