import type {Person} from "../../children/looked-after-child.ts";
import {categoryOfCode} from "../../contract/codes/category-of-code.ts";
import type {SubjectWith} from "../population.ts";
import {joinedEthnicGroup} from "./ethnic-group-joined.ts";

/** The breakdowns of every population of children. */
export const OF_EVERY_CHILD = [
  "sex",
  "age-band",
  "ethnic-group",
  "ethnic-group-joined",
  "ethnicity"
] as const;

/** The categories of a child. */
export const traitsOf = (person: Person): SubjectWith<(typeof OF_EVERY_CHILD)[number]>["traits"] => ({
  sex: person.sex,
  "age-band": person.ageBand,
  "ethnic-group": person.ethnicGroup,
  "ethnic-group-joined": joinedEthnicGroup(person.ethnicGroup),
  ethnicity: categoryOfCode(person.ethnicity)
});
