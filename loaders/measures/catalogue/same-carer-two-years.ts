import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Do children who stay get to stay put? */
export const sameCarerTwoYears: Measure = {
  id: "same-carer-two-years",
  name: "Same carer for two years",
  question: "Do children who stay get to stay put?",
  theme: "stability",
  numerator: "children who have lived with the same carer for two years",
  denominator: "children under 16 in care for two and a half years or more",
  phrase: "lived with the same carer for two years",
  people: "children under 16 in care for two and a half years or more",
  leavesOut: "Children aged 16 and over, and those in care for less than two and a half years.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, long-term stability",
  traps: [
    "A child who moved to the family that will adopt them counts as settled when that placement and the one before it come to two years.",
    "How long a child has been in care is known only as far back as the returns go."
  ],
  headline: true,
  rule: {
    kind: "share",
    population: lookedAfter,
    where: "same-carer-two-years=yes",
    among: "same-carer-asked=yes"
  }
};
