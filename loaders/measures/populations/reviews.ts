import type {Review} from "../../children/reviews.ts";
import type {ReviewLogRow} from "../../read/service-rows.ts";
import {population, type SubjectWith} from "../population.ts";

const NOT_ATTENDING: ReadonlySet<ReviewLogRow["participation"]> = new Set(["PN5", "PN6", "PN7"]);

const TRAITS = [
  "held",
  "in-timescale",
  "first",
  "first-in-timescale",
  "late-reason",
  "report-in-20-days",
  "not-attending",
  "reason-not-attending",
  "advocacy-asked",
  "advocacy-offered",
  "consultation-asked",
  "consultation-returned",
  "parents-asked",
  "parents-took-part"
] as const;

/** Reviews that fell due, by the day that they were due. */
export const dueReviews = population({
  id: "reviews",
  of: "meetings",
  traits: TRAITS,
  amounts: [],
  subjects: ({reviews}) => reviews.map(asSubject),
  collected: ({reviews}, _folder, year) => reviews.some((review) => review.year === year),
  source: ({reviews}, year) =>
    reviews.some((review) => review.year === year && review.basis === "log")
      ? "Log of reviews"
      : "SSDA903 return; due dates worked out from the care planning rules, for want of a log",
  groups: () => [{whole: "held=yes", parts: ["in-timescale=yes"], others: true}]
});

function asSubject(review: Review): SubjectWith<(typeof TRAITS)[number]> {
  const {logged} = review;
  return {
    on: review.due,
    weight: 1,
    amounts: {},
    sources: review.sources,
    traits: {
      held: yes(review.held !== null),
      "in-timescale": yes(review.inTimescale),
      first: yes(review.number === 1),
      "first-in-timescale": yes(review.number === 1 && review.inTimescale),
      "late-reason": logged?.lateReason ?? "not-recorded",
      "report-in-20-days": yes(review.reportOnTime === true),
      "not-attending": yes(logged !== null && NOT_ATTENDING.has(logged.participation)),
      "reason-not-attending": logged?.reasonNotAttending ?? "not-recorded",
      "advocacy-asked": yes(logged?.advocacyOffered != null),
      "advocacy-offered": yes(logged?.advocacyOffered === true),
      "consultation-asked": yes(logged?.consultationReturned != null),
      "consultation-returned": yes(logged?.consultationReturned === true),
      "parents-asked": yes(logged?.parentsTookPart != null),
      "parents-took-part": yes(logged?.parentsTookPart === true)
    }
  };
}

const yes = (fact: boolean): "yes" | "no" => (fact ? "yes" : "no");
