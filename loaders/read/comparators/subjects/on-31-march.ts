import {of, on31March as onThatDay} from "../place.ts";
import {countsBy, type Figures, type Subject} from "../subject.ts";
import {AGE_BANDS, CATEGORIES_OF_NEED, ETHNIC_GROUPS, SEXES} from "./labels.ts";

const all = onThatDay("children-looked-after");
const uasc: Figures = {number: [onThatDay("uasc"), of("uasc", "uasc", all)]};
const section20 = {
  number: [of("legal-status", "section-20", all), of("legal-status-group", "section-20", all)]
};

/**
 * `la_cla_on_31_march_by_characteristics`, and the same for England. Foster care is left out, because we split it by
 * who the carer is and the Department by where the child lives; so are homes that releases to 2023 combine with
 * semi-independent ones.
 */
export const on31March: Subject = {
  name: "children looked after on 31 March",
  toldBy: ["Distance between home and placement", "Place providers", "Motherhood status"],
  figures: {
    "Age group": countsBy("age-band", AGE_BANDS, all),
    Gender: countsBy("sex", SEXES, all),
    Ethnicity: countsBy("ethnic-group", ETHNIC_GROUPS, all),
    "Category of need": countsBy("category-of-need", CATEGORIES_OF_NEED, all),
    "Legal status": {
      ...countsBy(
        "legal-status",
        {
          "Interim care order": "interim-care-order",
          "Full care order": "full-care-order",
          "Placement order granted": "placement-order",
          "Detained for child protection": "child-protection",
          "Youth justice legal statuses": "youth-justice"
        },
        all
      ),
      "Care orders": {number: [of("legal-status-group", "care-orders", all)]},
      "Voluntary agreements under S20 CA 1989": section20,
      "Voluntary agreements under S20": section20
    },
    Placement: countsBy(
      "placement-type",
      {
        "Placed for adoption": "placed-for-adoption",
        "Placed with parents or other person with parental responsibility": "with-parents",
        "Secure homes and children's homes": "childrens-home",
        "Independent and semi-independent living arrangements/supported accommodation": "semi-independent",
        "Residential schools": "residential-school"
      },
      all
    ),
    "Place providers": countsBy(
      "placement-provider",
      {
        "Parents or other person with parental responsibility": "parents",
        "Own provision (by the LA)": "own",
        "Other LA provision": "other-council",
        "Other public provision (e.g. by a PCT etc)": "other-public",
        "Other public provision (e.g., PCT)": "other-public",
        "Private provision": "private",
        "Voluntary/third sector provision": "voluntary",
        "Placement provider not reported": "not-known"
      },
      all
    ),
    "Distance between home and placement": {
      "Placed more than 20 miles from home": {
        number: [of("distance-band", "over-20-miles", all)],
        percentage: [onThatDay("over-20-miles", "%")]
      },
      "Distance not known or not recorded": {
        number: [of("distance-band", "not-known", all)],
        percentage: [onThatDay("distance-not-known", "%")]
      }
    },
    "Distance between home and placement and locality of placement": {
      "Placed outside the LA boundary more than 20 miles from home": {
        percentage: [onThatDay("over-20-miles-outside", "%")]
      }
    },
    "Unaccompanied asylum-seeking children": {
      "Unaccompanied asylum-seeking children": uasc,
      UASC: uasc,
      "Non-unaccompanied asylum-seeking children": {number: [of("uasc", "not-uasc", all)]}
    }
  }
};
