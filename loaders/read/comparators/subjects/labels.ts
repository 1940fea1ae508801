import type {BreakdownId, CategoryOf} from "../../../contract/breakdowns.ts";

/** The Department's labels, each with our category. */
type Labels<Id extends BreakdownId> = Readonly<Record<string, CategoryOf<Id>>>;

/** The Department's age bands and ours. On ceasing it splits the oldest band, which then has no figure. */
export const AGE_BANDS: Labels<"age-band"> = {
  "Under 1 year": "under-1",
  "1 to 4 years": "1-to-4",
  "5 to 9 years": "5-to-9",
  "10 to 15 years": "10-to-15",
  "16 years and over": "16-and-over"
};

/** The Department's words for sex and ours. */
export const SEXES: Labels<"sex"> = {Male: "male", Female: "female"};

/** The Department's ethnic groups and ours. Chinese children are in its Asian group. */
export const ETHNIC_GROUPS: Labels<"ethnic-group"> = {
  White: "white",
  "Mixed or Multiple ethnic groups": "mixed",
  "Asian or Asian British": "asian",
  "Black, African, Caribbean or Black British": "black",
  "Other ethnic group": "other",
  "Refused or information not yet available": "not-known"
};

/** The Department's categories of need and ours. It numbers them, and one has two wordings. */
export const CATEGORIES_OF_NEED: Labels<"category-of-need"> = {
  "Abuse or neglect": "n1",
  "Child's disability": "n2",
  "Parental illness or disability": "n3",
  "Family in acute stress": "n4",
  "Family acute stress": "n4",
  "Family dysfunction": "n5",
  "Socially unacceptable behaviour": "n6",
  "Low income": "n7",
  "Absent parenting": "n8"
};
