import {inTheYear} from "../place.ts";
import type {Subject} from "../subject.ts";

/** `la_children_who_were_missing_or_away_from_placement_without_authorisation`. */
export const missing: Subject = {
  name: "children who went missing",
  toldBy: ["Percentage of children who had a missing incident during the year"],
  figures: {
    // The file has one column for both numbers and shares.
    "Percentage of children who had a missing incident during the year": {
      "": {number: [inTheYear("went-missing", "%")]}
    }
  }
};
