import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Do families get the report of the review in time? */
export const reviewReportsIn20Days: Measure = {
  id: "review-reports-in-20-days",
  name: "Review reports finished in 20 working days",
  question: "Do families get the report of the review in time?",
  theme: "reviews",
  numerator: "reviews whose report was finished within 20 working days",
  denominator: "reviews held",
  phrase: "had their report finished within 20 working days",
  sentence: "{share} of review reports were finished within 20 working days",
  people: "reviews held",
  leavesOut: "Reviews that were not held.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: [
    "A report without a date counts as not finished.",
    "Working days leave out weekends and the bank holidays of England."
  ],
  collected: ({reviews}, _folder, year) =>
    reviews.some((review) => review.year === year && review.reportOnTime !== null),
  rule: {kind: "share", population: dueReviews, where: "report-in-20-days=yes", among: "held=yes"}
};
