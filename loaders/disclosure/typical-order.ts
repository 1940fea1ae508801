import type {CategoryOf, TableBreakdownId} from "../contract/breakdowns.ts";

/** The categories with the most children in England, largest first. One that is not named is small or not known. */
export type TypicalOrder = {
  readonly [Id in TableBreakdownId]: {
    readonly breakdown: Id;
    readonly largestFirst: readonly CategoryOf<Id>[];
    readonly source: string;
  };
}[TableBreakdownId];

const NATIONAL_TABLES =
  "Department for Education, Children looked after in England including adoptions, 2018 to 2019, national tables";

/**
 * What anybody can know of the size of categories before they see a council's figures. For ethnic groups, the census in
 * the data folder is better where there is one.
 */
export const TYPICAL_ORDERS: readonly TypicalOrder[] = [
  {
    breakdown: "ethnic-group",
    largestFirst: ["white", "mixed", "black", "asian", "other"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "ethnic-group-joined",
    largestFirst: ["white", "mixed", "black", "asian", "other-or-not-known"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "age-band",
    largestFirst: ["10-to-15", "16-and-over", "5-to-9", "1-to-4", "under-1"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "legal-status",
    largestFirst: ["full-care-order", "interim-care-order", "section-20", "placement-order"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "legal-status-group",
    largestFirst: ["care-orders", "section-20", "other"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "placement-type",
    largestFirst: ["foster-other", "foster-relative", "childrens-home", "with-parents", "semi-independent"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "placement-provider",
    largestFirst: ["own", "private", "parents", "voluntary"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "category-of-need",
    largestFirst: ["n1", "n5", "n4", "n8", "n2", "n3"],
    source: NATIONAL_TABLES
  },
  {
    breakdown: "reason",
    largestFirst: ["returned-home", "independence", "special-guardianship", "adoption"],
    source: NATIONAL_TABLES
  },
  {breakdown: "uasc", largestFirst: ["not-uasc"], source: NATIONAL_TABLES}
];
