import type {Measure} from "../measure.ts";
import {initialHealthAssessmentsDue} from "../populations/initial-health-assessments.ts";

/** Do they see a doctor soon after they come into care? */
export const initialHealthAssessment: Measure = {
  id: "initial-health-assessment",
  name: "First health assessment in time",
  question: "Do they see a doctor soon after they come into care?",
  theme: "health",
  numerator: "children whose first health assessment was within 20 working days",
  denominator: "children whose first health assessment fell due in the year",
  phrase: "had their first health assessment in time",
  people: "children whose first one fell due in the year",
  leavesOut: "Children who left care before it fell due.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7",
  traps: [
    "The return asks about the yearly assessment alone, so this one comes from a log of the service.",
    "A child who came into care twice has two first assessments."
  ],
  rule: {kind: "share", population: initialHealthAssessmentsDue, where: "assessed-in-time=yes"}
};
