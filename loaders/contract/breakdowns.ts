import {CATEGORIES_OF_NEED} from "./codes/category-of-need.js";
import type {CodeList} from "./codes/code-list.ts";
import {ETHNICITIES} from "./codes/ethnicity.js";
import {PARTICIPATION_CODES} from "./codes/participation.js";

/** A way to divide what is counted into categories that never overlap and leave nobody out. */
type Definition = {
  readonly label: string;
  /** The category tells something about a child that "all of them" would give away. */
  readonly sensitive?: true;
} & (Closed | Growing | Open);

/** Its categories are known: each with its label, in the order to show them, "not known" last and always there. */
interface Closed {
  readonly categories: Readonly<Record<string, string>>;
  /** The categories have an order that means something. */
  readonly ordinal?: true;
  /** Whether a child keeps the category for life or may have another a year later. */
  readonly overYears: "stays" | "changes";
}

/** Its categories are bands of an age or a length of time, by which a child can only move on. */
interface Growing {
  readonly categories: Readonly<Record<string, string>>;
  readonly ordinal: true;
  readonly overYears: "grows";
  /** Where each band begins, in completed months. */
  readonly fromMonths: Readonly<Record<string, number>>;
}

/** Its categories are the service's own: whatever its log says. */
interface Open {
  readonly open: true;
}

/** The categories of a code list: its codes in small letters. */
const byCode = <const List extends CodeList>(list: List) =>
  Object.fromEntries(Object.entries(list).map(([code, {label}]) => [code.toLowerCase(), label])) as {
    readonly [Code in keyof List & string as Lowercase<Code>]: string;
  };

const ETHNIC_GROUPS = {
  white: "White",
  mixed: "Mixed or multiple ethnic groups",
  asian: "Asian or Asian British",
  black: "Black, African, Caribbean or Black British"
} as const;

/** Every breakdown by its id, in the order of the catalogue: the one place that describes breakdowns and categories. */
export const BREAKDOWNS = {
  total: {label: "Total", overYears: "stays", categories: {total: "Total"}},
  sex: {
    label: "Sex",
    overYears: "stays",
    categories: {male: "Boys", female: "Girls", unknown: "Not known"}
  },
  "age-band": {
    label: "Age",
    ordinal: true,
    overYears: "grows",
    categories: {
      "under-1": "Under 1",
      "1-to-4": "1 to 4",
      "5-to-9": "5 to 9",
      "10-to-15": "10 to 15",
      "16-and-over": "16 and over"
    },
    fromMonths: {"under-1": 0, "1-to-4": 12, "5-to-9": 60, "10-to-15": 120, "16-and-over": 192}
  },
  "ethnic-group": {
    label: "Ethnic group",
    sensitive: true,
    overYears: "stays",
    categories: {...ETHNIC_GROUPS, other: "Other ethnic group", "not-known": "Refused or not yet known"}
  },
  "ethnic-group-joined": {
    label: "Ethnic group, small groups combined",
    sensitive: true,
    overYears: "stays",
    categories: {...ETHNIC_GROUPS, "other-or-not-known": "Other ethnic group, refused or not yet known"}
  },
  ethnicity: {label: "Ethnicity", sensitive: true, overYears: "stays", categories: byCode(ETHNICITIES)},
  "legal-status": {
    label: "Legal status",
    sensitive: true,
    overYears: "changes",
    categories: {
      "interim-care-order": "Interim care order",
      "full-care-order": "Full care order",
      "placement-order": "Placement order",
      "section-20": "Voluntary agreement under section 20",
      "child-protection": "Emergency protection",
      "youth-justice": "Youth justice"
    }
  },
  "legal-status-group": {
    label: "Legal status, grouped",
    sensitive: true,
    overYears: "changes",
    categories: {
      "care-orders": "Care orders, interim and full",
      "section-20": "Voluntary agreement under section 20",
      other: "Any other legal status"
    }
  },
  "placement-type": {
    label: "Where they live",
    overYears: "changes",
    categories: {
      "foster-relative": "Foster care with a relative or friend",
      "foster-other": "Foster care with another carer",
      "placed-for-adoption": "With the family that will adopt them",
      "with-parents": "With their own parents",
      "childrens-home": "Children’s home",
      "semi-independent": "Semi-independent living",
      "residential-other": "Other residential setting",
      "residential-school": "Residential school",
      other: "Elsewhere"
    }
  },
  "placement-provider": {
    label: "Who provides the home",
    overYears: "changes",
    categories: {
      parents: "Own parents",
      own: "This council",
      "other-council": "Another council",
      "other-public": "Another public body",
      private: "A private company",
      voluntary: "A charity",
      "not-known": "Not known"
    }
  },
  "distance-band": {
    label: "Distance from home",
    ordinal: true,
    overYears: "changes",
    categories: {
      "under-5-miles": "Under 5 miles",
      "5-to-10-miles": "5 to under 10 miles",
      "10-to-20-miles": "10 to 20 miles",
      "over-20-miles": "Over 20 miles",
      "not-known": "Not known or not recorded"
    }
  },
  "time-in-care": {
    label: "Time in care",
    ordinal: true,
    overYears: "grows",
    categories: {
      "under-6-months": "Under 6 months",
      "6-to-12-months": "6 to under 12 months",
      "1-to-2-years": "1 to under 2 years",
      "2-to-3-years": "2 to under 3 years",
      "3-to-5-years": "3 to under 5 years",
      "5-to-10-years": "5 to under 10 years",
      "over-10-years": "10 years and over"
    },
    fromMonths: {
      "under-6-months": 0,
      "6-to-12-months": 6,
      "1-to-2-years": 12,
      "2-to-3-years": 24,
      "3-to-5-years": 36,
      "5-to-10-years": 60,
      "over-10-years": 120
    }
  },
  "category-of-need": {
    label: "Why they came into care",
    sensitive: true,
    overYears: "changes",
    categories: byCode(CATEGORIES_OF_NEED)
  },
  uasc: {
    label: "Unaccompanied and seeking asylum",
    sensitive: true,
    overYears: "changes",
    categories: {uasc: "Unaccompanied asylum-seeking children", "not-uasc": "All other children"}
  },
  reason: {
    label: "Why they left care",
    sensitive: true,
    overYears: "changes",
    categories: {
      adoption: "Adopted",
      "special-guardianship": "Special guardianship order",
      "child-arrangements": "Child arrangements order",
      "returned-home": "Returned home",
      "with-relatives": "To live with relatives or others",
      independence: "Independent living, or stayed on with carers at 18",
      transferred: "Care taken over by another council",
      "custody-or-other": "Any other reason"
    }
  },
  "between-councils": {
    label: "Transfers between councils",
    overYears: "changes",
    categories: {"not-transferred": "Left care", transferred: "Moved to the care of another council"}
  },
  "participation-code": {
    label: "How they took part",
    overYears: "changes",
    categories: {...byCode(PARTICIPATION_CODES), "not-recorded": "Not recorded"}
  },
  "dispute-area": {label: "What the dispute was about", open: true},
  "dispute-stage": {label: "Highest stage reached", open: true},
  "dispute-outcome": {label: "What came of it", open: true},
  "checklist-item": {label: "Item of the checklist", open: true},
  "audit-question": {label: "Question of the audit", open: true},
  "objective-status": {
    label: "How far it has got",
    overYears: "changes",
    categories: {met: "Met", "partly-met": "Partly met", "not-met": "Not met", set: "Set for the year"}
  },
  "late-reason": {label: "Why the review was late", open: true},
  "reason-not-attending": {label: "Why the child did not attend", open: true}
} as const satisfies Readonly<Record<string, Definition>>;

export type BreakdownId = keyof typeof BREAKDOWNS;

/** A breakdown that divides a total into a table. */
export type TableBreakdownId = Exclude<BreakdownId, "total">;

/** That something is in a category of a breakdown: `sex=male`. */
export type CategoryCondition = {[Id in TableBreakdownId]: `${Id}=${CategoryOf<Id>}`}[TableBreakdownId];

/** The breakdowns whose categories fulfil something, such as `{open: true}`. */
type BreakdownWith<Shape> = {
  [Id in BreakdownId]: (typeof BREAKDOWNS)[Id] extends Shape ? Id : never;
}[BreakdownId];

/** A breakdown by bands of an age or a length of time. */
export type GrowingBreakdownId = BreakdownWith<Growing>;

/** The categories of a breakdown: those of the table, or any word for an open one. */
export type CategoryOf<Id extends BreakdownId> = Id extends BreakdownId
  ? (typeof BREAKDOWNS)[Id] extends {readonly categories: infer Categories}
    ? keyof Categories & string
    : string
  : never;
