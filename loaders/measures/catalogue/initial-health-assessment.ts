import type {Measure} from "../measure.ts";

/** Do they see a doctor soon after they come into care? */
export const initialHealthAssessment: Measure = {
  id: "initial-health-assessment",
  name: "First health assessment in time",
  question: "Do they see a doctor soon after they come into care?",
  theme: "health",
  numerator: "children whose first health assessment was within 20 working days",
  denominator: "children who started to be looked after",
  phrase: "had their first health assessment in time",
  people: "children who started to be looked after in the year",
  leavesOut: "Children who left care within 20 working days.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7",
  traps: ["The return asks about the yearly assessment alone."],
  rule: {kind: "not-collected", source: "Not in the return; no log of it is read here"}
};
