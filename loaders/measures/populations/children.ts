import type {Person} from "../../children/looked-after-child.ts";
import {joinedEthnicGroup} from "./ethnic-group-joined.ts";

/** The breakdowns that every child has, whatever they are counted for. */
export const traitsOf = (person: Person): Readonly<Record<string, string>> => ({
  sex: person.sex,
  "age-band": person.ageBand,
  "ethnic-group": person.ethnicGroup,
  "ethnic-group-joined": joinedEthnicGroup(person.ethnicGroup),
  ethnicity: person.ethnicity.toLowerCase()
});
