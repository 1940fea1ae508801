import {on31March} from "../place.ts";
import type {Subject} from "../subject.ts";

/** `la_conviction_health_outcome_cla`: children looked after for twelve months or more. */
export const health: Subject = {
  name: "health of children looked after",
  toldBy: ["Health assessments: Children looked after all ages"],
  figures: {
    "Health assessments: Children looked after all ages": {
      "Had their annual health assessment": {percentage: [on31March("health-assessment", "%")]},
      "Had their immunisations up to date": {percentage: [on31March("immunisations", "%")]},
      "Had their teeth checked by a dentist": {percentage: [on31March("dental-check", "%")]}
    },
    "Ages 5 to 16 years with SDQ score": {
      // The average is in the column of numbers.
      "SDQ average score": {number: [on31March("sdq-average", "score")]}
    }
  }
};
