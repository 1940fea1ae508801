import type {CodeList} from "./code-list.ts";

/**
 * CIN: the main reason a child came into care.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const CATEGORIES_OF_NEED = {
  N1: {label: "Abuse or neglect"},
  N2: {label: "Child’s disability"},
  N3: {label: "Parental illness or disability"},
  N4: {label: "Family in acute stress"},
  N5: {label: "Family dysfunction"},
  N6: {label: "Socially unacceptable behaviour"},
  N7: {label: "Low income"},
  N8: {label: "Absent parenting"}
} as const satisfies CodeList;

export type CategoryOfNeed = keyof typeof CATEGORIES_OF_NEED;
