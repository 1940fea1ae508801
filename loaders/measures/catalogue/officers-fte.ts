import {caseloadsIn} from "../caseloads-in.ts";
import type {Measure} from "../measure.ts";

/** How many officers are there? */
export const officersFte: Measure = {
  id: "officers-fte",
  name: "Reviewing officers",
  question: "How many officers are there?",
  theme: "service",
  numerator: "full-time posts of reviewing officers at the end of the year",
  denominator: null,
  phrase: "were in post",
  people: "reviewing officers",
  leavesOut: "Posts for which the log gives no full-time equivalent.",
  unit: "posts",
  decimals: 1,
  better: "neither",
  counts: "staff",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: [
    "Two half-time officers are one full-time post.",
    "An officer who was away on the day is counted as the log counts them."
  ],
  rule: {
    kind: "plain",
    source: "Log of caseloads",
    value: (folder, year) => {
      const caseloads = caseloadsIn(folder, year);
      const last = caseloads
        .map((row) => row.countedOn)
        .sort()
        .at(-1);
      const posts = caseloads
        .filter((row) => row.countedOn === last)
        .map((row) => row.fullTimeEquivalent)
        .filter((post) => post !== null);
      return posts.length === 0 ? null : posts.reduce((sum, post) => sum + post, 0);
    }
  }
};
