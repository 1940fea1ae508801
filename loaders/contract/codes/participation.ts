import type {CodeList} from "./code-list.ts";

/**
 * REVIEW_CODE: how a child took part in a review.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const PARTICIPATION_CODES = {
  PN0: {label: "Child aged under 4 at the time of the review"},
  PN1: {label: "Child attended and spoke for themselves"},
  PN2: {label: "Child attended and an advocate spoke"},
  PN3: {label: "Child attended and conveyed their view symbolically"},
  PN4: {label: "Child attended and did not contribute"},
  PN5: {label: "Child did not attend and briefed an advocate"},
  PN6: {label: "Child did not attend and sent their views"},
  PN7: {label: "Child did not attend and did not send their views"}
} as const satisfies CodeList;

export type ParticipationCode = keyof typeof PARTICIPATION_CODES;
