import type {Measure} from "../measure.ts";
import {startedInYear} from "../populations/started.ts";

/** Do more children come into care here than in places like ours? */
export const startedRate: Measure = {
  id: "started-rate",
  name: "Rate of children who started to be looked after",
  question: "Do more children come into care here than in places like ours?",
  theme: "numbers",
  numerator: "children who started to be looked after in the year",
  denominator: "children aged 0 to 17 who live in the area",
  phrase: "started to be looked after in the year",
  people: "children aged 0 to 17 who live here",
  leavesOut: "Children in a series of short breaks.",
  unit: "per 10,000",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, rates per 10,000 children",
  traps: [
    "A child who came into care twice in the year is counted once, the first time.",
    "Where the Department prints only how many children started in an area, their rate is worked out here from its number and the estimate of residents.",
    "The population is the estimate for the middle of the calendar year in which the reporting year begins, as the Department uses.",
    "Children who came to the country alone are counted, though they do not come from local homes."
  ],
  rule: {kind: "rate", population: startedInYear}
};
