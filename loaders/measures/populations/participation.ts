import type {Participation} from "../../children/participation.ts";
import {categoryOfCode} from "../../contract/codes/category-of-code.ts";
import type {Condition} from "../condition.ts";
import {type Group, population, type SubjectWith} from "../population.ts";
import type {Flag} from "../trait.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";

type Code = Participation["code"];

const ATTENDED: readonly Code[] = ["PN1", "PN2", "PN3", "PN4"];
const TOOK_PART: readonly Code[] = [...ATTENDED, "PN5", "PN6"];
/** Children under four (PN0) are not asked, and without a code nobody knows. */
const ASKED: readonly Code[] = [...TOOK_PART, "PN7"];

const TRAITS = [
  "uasc",
  "participation-code",
  "participation-asked",
  "took-part",
  "attended",
  ...OF_EVERY_CHILD
] as const;

/** Reviews held, by how the child took part. */
export const reviewsWithCode = population({
  id: "participation",
  of: "meetings",
  traits: TRAITS,
  amounts: [],
  subjects: ({participation}) => participation.map(asSubject),
  collected: ({tables, participation}, _folder, year) =>
    tables.reviews.includes(year) && participation.some((review) => review.year === year),
  source: ({participation}, year) =>
    participation.some((review) => review.year === year && review.code === "not-recorded")
      ? "SSDA903 return and log of reviews"
      : "SSDA903 return",
  groups: () => [
    group("participation-asked", ASKED),
    group("took-part", TOOK_PART),
    group("attended", ATTENDED),
    {whole: "took-part=yes", parts: ["attended=yes"], others: true}
  ]
});

function asSubject(review: Participation): SubjectWith<(typeof TRAITS)[number]> {
  const {code, person, uasc, held} = review;
  return {
    on: held,
    weight: 1,
    amounts: {},
    sources: review.sources,
    traits: {
      uasc: uasc ? "uasc" : "not-uasc",
      "participation-code": categoryOfCode(code),
      "participation-asked": ASKED.includes(code) ? "yes" : "no",
      "took-part": TOOK_PART.includes(code) ? "yes" : "no",
      attended: ATTENDED.includes(code) ? "yes" : "no",
      ...traitsOf(person)
    }
  };
}

const group = (trait: Flag, codes: readonly Code[]): Group => ({
  whole: `${trait}=yes`,
  parts: codes.map((code): Condition => `participation-code=${categoryOfCode(code)}`)
});
