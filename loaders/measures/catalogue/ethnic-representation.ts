import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Are some groups of children more often in care? */
export const ethnicRepresentation: Measure = {
  id: "ethnic-representation",
  name: "Ethnic groups against the population",
  question: "Are some groups of children more often in care?",
  theme: "profile",
  numerator: "the share of children looked after who are of an ethnic group",
  denominator: "the share of all residents who are of that group at the census",
  phrase: "were of this ethnic group",
  people: "children looked after on 31 March",
  leavesOut: "Children whose ethnic group is not known count in the whole and have no index of their own.",
  unit: "times",
  decimals: 1,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["ethnic-group"]],
  guidance: "Office for National Statistics, census; SSDA903 guide, ethnicity",
  traps: [
    "1 means as many as among residents, 2 twice as many.",
    "The census counts residents of all ages, because no count of children by ethnic group is held here: children are more mixed than adults, so the index of minority groups is too high.",
    "The latest census is used for every year alike.",
    "It says nothing of why."
  ],
  rule: {kind: "representation", population: lookedAfter}
};
