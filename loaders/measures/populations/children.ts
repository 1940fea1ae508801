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

/** The categories of a child; all are undefined for a child who is in no Header table. */
export const traitsOf = (person: Person | null): SubjectWith<(typeof OF_EVERY_CHILD)[number]>["traits"] => ({
  sex: person?.sex,
  "age-band": person?.ageBand,
  "ethnic-group": person?.ethnicGroup,
  "ethnic-group-joined": person === null ? undefined : joinedEthnicGroup(person.ethnicGroup),
  ethnicity: person === null ? undefined : categoryOfCode(person.ethnicity)
});
