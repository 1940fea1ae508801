import {on31March, type Place} from "../place.ts";
import type {Subject} from "../subject.ts";

const sameCarer: {percentage: readonly Place[]} = {percentage: [on31March("same-carer-two-years", "%")]};

/** `la_cla_placement_stability`: one indicator of long stays, in the words of several releases. */
export const stability: Subject = {
  name: "placement stability",
  toldBy: ["Children looked after continuously for at least 2.5 years at 31 March aged under 16 years"],
  figures: {
    "CLA on 31 March": {
      "With 3 or more placements during the year": {percentage: [on31March("three-or-more-placements", "%")]}
    },
    "Children looked after continuously for at least 2.5 years at 31 March aged under 16 years": {
      "Living with the same carer for at least 2 years": sameCarer,
      "Living with the same carer for at least 2 years, or are placed for adoption and their adoptive placement together with their previous placement, last for at least 2 years":
        sameCarer,
      "Living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years":
        sameCarer
    }
  }
};
