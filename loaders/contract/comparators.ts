import type {AreaCode} from "./area-code.ts";

/** What a figure of ours is compared with, apart from each neighbour by its code: the id and what it is. */
export const COMPARATORS = {
  "previous-year": "our own figure one year before",
  "year-end": "of children at the end of a quarter: those of the 31 March before it",
  "three-years-before": "our own figure three years before",
  "five-years-before": "our own figure in the first of five years, four before",
  england: "the department's figure for England",
  region: "the department's figure for the region",
  "neighbours-mean": "the mean of the statistical neighbours that published one, three at least",
  "neighbours-median": "their median",
  target: "what the council aimed at in that year",
  population: "for an ethnic group: 1, its share among all residents",
  published: "the same figure as the department or a document printed it: a check"
} as const;

export type Comparator = keyof typeof COMPARATORS;

/** As in the column `compared_with`. */
export type ComparedWith = Comparator | AreaCode;

/** Those that are our own figure of an earlier period. */
export const EARLIER = [
  "previous-year",
  "year-end",
  "three-years-before",
  "five-years-before"
] as const satisfies readonly Comparator[];
