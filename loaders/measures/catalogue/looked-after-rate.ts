import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Do we look after more children than places like ours? */
export const lookedAfterRate: Measure = {
  id: "looked-after-rate",
  name: "Rate of children looked after",
  question: "Do we look after more children than places like ours?",
  theme: "numbers",
  numerator: "children looked after on 31 March",
  denominator: "children aged 0 to 17 who live in the area",
  phrase: "were looked after",
  people: "children aged 0 to 17 who live here",
  leavesOut: "Children in a series of short breaks.",
  unit: "per 10,000",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, rates per 10,000 children",
  traps: [
    "The population is the estimate for the middle of the year before, as the Department uses.",
    "The Office for National Statistics revises its estimates after each census, which moves rates that were printed before.",
    "Children who came to the country alone are counted, though they do not come from local homes."
  ],
  rule: {kind: "rate", population: lookedAfter}
};
