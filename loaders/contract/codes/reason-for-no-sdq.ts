import type {CodeList} from "./code-list.ts";

/** SDQ_REASON: why there is no score of the Strengths and Difficulties Questionnaire. */
export const REASONS_FOR_NO_SDQ = {
  SDQ1: {label: "Child aged under 4 or over 16"},
  SDQ2: {label: "Carer refused to complete the questionnaire"},
  SDQ3: {label: "Not possible because of the child’s disability"},
  SDQ4: {label: "Other reason"},
  SDQ5: {label: "Child refused"}
} as const satisfies CodeList;
