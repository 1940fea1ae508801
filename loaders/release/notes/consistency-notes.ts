import type {NoteRow} from "../../contract/release.ts";
import {anotherCount} from "./another-count.ts";
import {averageOutsideRange} from "./average-outside-range.ts";
import {betterRecording} from "./better-recording.ts";
import type {ConsistencyCheck, Evidence} from "./evidence.ts";
import {mixedDenominators} from "./mixed-denominators.ts";
import {notThePublishedMeasure} from "./not-the-published-measure.ts";
import {olderCensus} from "./older-census.ts";
import {printedTwice} from "./printed-twice.ts";
import {reviewsWithoutCode} from "./reviews-without-code.ts";
import {totalOfRows} from "./total-of-rows.ts";
import {withheldWhole} from "./withheld-whole.ts";

const CHECKS: readonly ConsistencyCheck[] = [
  anotherCount,
  averageOutsideRange,
  betterRecording,
  mixedDenominators,
  notThePublishedMeasure,
  olderCensus,
  printedTwice,
  reviewsWithoutCode,
  totalOfRows,
  withheldWhole
];

/** `notes.json`: what the checks found in released and printed figures, in the order of the checks' names. */
export const consistencyNotes = (evidence: Evidence): readonly NoteRow[] =>
  CHECKS.flatMap((check) => check(evidence));
