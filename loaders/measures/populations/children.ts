import type {Person} from "../../children/looked-after-child.ts";

/** The breakdowns that every child has, whatever they are counted for. */
export const traitsOf = (person: Person): Readonly<Record<string, string>> => ({
  sex: person.sex,
  "age-band": person.ageBand,
  "ethnic-group": person.ethnicGroup,
  ethnicity: person.ethnicity.toLowerCase()
});
