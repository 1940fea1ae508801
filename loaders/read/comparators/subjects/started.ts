import {inTheYear} from "../place.ts";
import {countsBy, type Subject} from "../subject.ts";
import {AGE_BANDS, ETHNIC_GROUPS, SEXES} from "./labels.ts";

const all = inTheYear("started");

/** `la_children_who_started_to_be_looked_after_during_the_year` and earlier names. */
export const started: Subject = {
  name: "children who started to be looked after",
  toldBy: ["Taken into care", "Age on starting"],
  figures: {
    "Age group": countsBy("age-band", AGE_BANDS, all),
    "Age on starting": countsBy("age-band", AGE_BANDS, all),
    Gender: countsBy("sex", SEXES, all),
    Ethnicity: countsBy("ethnic-group", ETHNIC_GROUPS, all)
  }
};
