import {CATEGORIES_OF_NEED} from "../contract/codes/category-of-need.ts";
import type {CodeList} from "../contract/codes/code-list.ts";
import {ETHNICITIES} from "../contract/codes/ethnicity.ts";
import {PARTICIPATION_CODES} from "../contract/codes/participation.ts";
import type {BreakdownWords, CategoryWords} from "../contract/release.ts";

/** A way to divide what is counted into categories that never overlap and leave nobody out. */
export interface Breakdown extends BreakdownWords {
  /** The category tells something about a child that "all of them" would give away. */
  readonly sensitive: boolean;
  /** Its categories are the service's own: whatever its log says. */
  readonly open: boolean;
}

const words = (labels: Readonly<Record<string, string>>): readonly CategoryWords[] =>
  Object.entries(labels).map(([id, label]) => ({id, label}));

const codes = (list: CodeList): readonly CategoryWords[] =>
  Object.entries(list).map(([code, {label}]) => ({id: code.toLowerCase(), label}));

const breakdown = (
  id: string,
  label: string,
  categories: readonly CategoryWords[],
  {ordinal = false, sensitive = false} = {}
): Breakdown => ({id, label, categories, ordinal, sensitive, open: false});

const open = (id: string, label: string): Breakdown => ({
  id,
  label,
  categories: [],
  ordinal: false,
  sensitive: false,
  open: true
});

/** Every breakdown of the catalogue, its categories in the order to show them, "not known" last and always there. */
export const BREAKDOWNS: readonly Breakdown[] = [
  breakdown("total", "Total", words({total: "Total"})),
  breakdown("sex", "Sex", words({male: "Boys", female: "Girls", unknown: "Not known"})),
  breakdown(
    "age-band",
    "Age",
    words({
      "under-1": "Under 1",
      "1-to-4": "1 to 4",
      "5-to-9": "5 to 9",
      "10-to-15": "10 to 15",
      "16-and-over": "16 and over"
    }),
    {ordinal: true}
  ),
  breakdown(
    "ethnic-group",
    "Ethnic group",
    words({
      white: "White",
      mixed: "Mixed or multiple ethnic groups",
      asian: "Asian or Asian British",
      black: "Black, African, Caribbean or Black British",
      other: "Other ethnic group",
      "not-known": "Refused or not yet known"
    }),
    {sensitive: true}
  ),
  breakdown(
    "ethnic-group-joined",
    "Ethnic group, the smallest joined",
    words({
      white: "White",
      mixed: "Mixed or multiple ethnic groups",
      asian: "Asian or Asian British",
      black: "Black, African, Caribbean or Black British",
      "other-or-not-known": "Other ethnic group, refused or not yet known"
    }),
    {sensitive: true}
  ),
  breakdown("ethnicity", "Ethnicity", codes(ETHNICITIES), {sensitive: true}),
  breakdown(
    "legal-status",
    "Legal status",
    words({
      "interim-care-order": "Interim care order",
      "full-care-order": "Full care order",
      "placement-order": "Placement order",
      "section-20": "Voluntary agreement under section 20",
      "child-protection": "Emergency protection",
      "youth-justice": "Youth justice"
    }),
    {sensitive: true}
  ),
  breakdown(
    "legal-status-group",
    "Legal status, grouped",
    words({
      "care-orders": "Care orders, interim and full",
      "section-20": "Voluntary agreement under section 20",
      other: "Any other legal status"
    }),
    {sensitive: true}
  ),
  breakdown(
    "placement-type",
    "Where they live",
    words({
      "foster-relative": "Foster care with a relative or friend",
      "foster-other": "Foster care with another carer",
      "placed-for-adoption": "With the family that will adopt them",
      "with-parents": "With their own parents",
      "childrens-home": "Children’s home",
      "semi-independent": "Semi-independent living",
      "residential-other": "Other residential setting",
      "residential-school": "Residential school",
      other: "Elsewhere"
    })
  ),
  breakdown(
    "placement-provider",
    "Who provides the home",
    words({
      parents: "Own parents",
      own: "This council",
      "other-council": "Another council",
      "other-public": "Another public body",
      private: "A private company",
      voluntary: "A charity",
      "not-known": "Not known"
    })
  ),
  breakdown(
    "distance-band",
    "Distance from home",
    words({
      "under-5-miles": "Under 5 miles",
      "5-to-10-miles": "5 to under 10 miles",
      "10-to-20-miles": "10 to 20 miles",
      "over-20-miles": "Over 20 miles",
      "not-known": "Not known or not recorded"
    }),
    {ordinal: true}
  ),
  breakdown(
    "time-in-care",
    "Time in care",
    words({
      "under-6-months": "Under 6 months",
      "6-to-12-months": "6 to under 12 months",
      "1-to-2-years": "1 to under 2 years",
      "2-to-3-years": "2 to under 3 years",
      "3-to-5-years": "3 to under 5 years",
      "5-to-10-years": "5 to under 10 years",
      "over-10-years": "10 years and over"
    }),
    {ordinal: true}
  ),
  breakdown("category-of-need", "Why they came into care", codes(CATEGORIES_OF_NEED), {sensitive: true}),
  breakdown(
    "uasc",
    "Unaccompanied and seeking asylum",
    words({uasc: "Unaccompanied asylum-seeking children", "not-uasc": "All other children"}),
    {sensitive: true}
  ),
  breakdown(
    "reason",
    "Why they left care",
    words({
      adoption: "Adopted",
      "special-guardianship": "Special guardianship order",
      "child-arrangements": "Child arrangements order",
      "returned-home": "Returned home",
      "with-relatives": "To live with relatives or others",
      independence: "Independent living, or stayed on with carers at 18",
      transferred: "Care taken over by another council",
      "custody-or-other": "Any other reason"
    }),
    {sensitive: true}
  ),
  breakdown(
    "between-councils",
    "Transfers between councils",
    words({"not-transferred": "Left care", transferred: "Moved to the care of another council"})
  ),
  breakdown("participation-code", "How they took part", [
    ...codes(PARTICIPATION_CODES),
    ...words({"not-recorded": "Not recorded"})
  ]),
  open("dispute-area", "What the dispute was about"),
  open("dispute-stage", "Highest stage reached"),
  open("dispute-outcome", "What came of it"),
  open("checklist-item", "Item of the checklist"),
  open("audit-question", "Question of the audit"),
  breakdown(
    "objective-status",
    "How far it has got",
    words({met: "Met", "partly-met": "Partly met", "not-met": "Not met", set: "Set for the year"})
  ),
  open("late-reason", "Why the review was late"),
  open("reason-not-attending", "Why the child did not attend")
];

const BY_ID = new Map(BREAKDOWNS.map((each) => [each.id, each]));

/** The breakdown of an id; null for what only a measure asks (`went-missing`), which is never a table. */
export const breakdownWords = (id: string): Breakdown | null => BY_ID.get(id) ?? null;

/** Whether a condition on it tells something sensitive about a child. */
export const isSensitive = (id: string): boolean => breakdownWords(id)?.sensitive ?? false;
