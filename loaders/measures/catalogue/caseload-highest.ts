import {caseloadsIn} from "../caseloads-in.ts";
import type {Measure} from "../measure.ts";

/** What is the largest number that any officer held? */
export const caseloadHighest: Measure = {
  id: "caseload-highest",
  name: "Highest caseload",
  question: "What is the largest number that any officer held?",
  theme: "service",
  numerator: "the highest number of children that any officer held at the end of a month",
  denominator: null,
  phrase: "were held by one officer",
  people: "officers, month by month",
  leavesOut: "Months for which the service logged no caseload.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "staff",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Independent Reviewing Officers’ Handbook, 2010, which suggests 50 to 70 children for a full-time officer",
  traps: ["It is one officer in one month, and can be somebody new, away or part-time."],
  rule: {
    kind: "plain",
    source: "Log of caseloads",
    value: (folder, year) => {
      const held = caseloadsIn(folder, year).map((row) => row.children);
      return held.length === 0 ? null : Math.max(...held);
    }
  }
};
