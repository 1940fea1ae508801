import {inTheYear, of} from "../place.ts";
import {countsBy, type Subject} from "../subject.ts";
import {AGE_BANDS, ETHNIC_GROUPS, SEXES} from "./labels.ts";

const all = inTheYear("ceased");

/**
 * `la_children_who_ceased_during_the_year`. Reasons that our release combines (going home, planned or not; living
 * independently) are left out: rounded and hidden figures do not add up, so a sum of ours would not be theirs.
 */
export const ceased: Subject = {
  name: "children who ceased to be looked after",
  toldBy: ["Age on ceasing", "Reason episode ceased"],
  figures: {
    "Age on ceasing": countsBy("age-band", AGE_BANDS, all),
    Gender: countsBy("sex", SEXES, all),
    Ethnicity: countsBy("ethnic-group", ETHNIC_GROUPS, all),
    "Reason episode ceased": {
      Total: {number: [all]},
      Adopted: {
        number: [inTheYear("adopted")],
        percentage: [of("reason", "adoption", inTheYear("ceased", "%"))]
      },
      "Special guardianship orders": {
        number: [of("reason", "special-guardianship", all)],
        percentage: [inTheYear("special-guardianship", "%")]
      },
      "Residence order or child arrangement order granted": {
        number: [of("reason", "child-arrangements", all)],
        percentage: [inTheYear("child-arrangements", "%")]
      },
      "Left care to live with parents, relatives or other person with no parental responsibility": {
        number: [of("reason", "with-relatives", all)]
      },
      "Care taken by another local authority": {number: [of("reason", "transferred", all)]}
    }
  }
};
