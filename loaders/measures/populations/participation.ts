import type {Participation} from "../../children/participation.ts";
import type {Condition} from "../cell.ts";
import type {Group, Population, Subject} from "../population.ts";
import {traitsOf} from "./children.ts";

const ATTENDED = ["PN1", "PN2", "PN3", "PN4"];
const TOOK_PART = [...ATTENDED, "PN5", "PN6"];
/** Children under four (PN0) are not asked, and of a review without a code nobody knows. */
const ASKED = [...TOOK_PART, "PN7"];

/** Reviews held, by how the child took part. */
export const reviewsWithCode: Population = {
  id: "participation",
  of: "meetings",
  subjects: ({participation}) => participation.map(asSubject),
  collected: ({participation}, _folder, year) => participation.some((review) => review.year === year),
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
};

function asSubject(review: Participation): Subject {
  const {code, person, uasc, held} = review;
  return {
    on: held,
    weight: 1,
    amounts: {},
    sources: review.sources,
    traits: {
      uasc: uasc ? "uasc" : "not-uasc",
      "participation-code": code.toLowerCase(),
      "participation-asked": ASKED.includes(code) ? "yes" : "no",
      "took-part": TOOK_PART.includes(code) ? "yes" : "no",
      attended: ATTENDED.includes(code) ? "yes" : "no",
      ...(person === null ? {} : traitsOf(person))
    }
  };
}

const group = (trait: string, codes: readonly string[]): Group => ({
  whole: `${trait}=yes`,
  parts: codes.map((code): Condition => `participation-code=${code.toLowerCase()}`)
});
