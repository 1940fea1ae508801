import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {Folder} from "../../loaders/contract/folder.ts";
import {gatedFigures} from "../../loaders/disclosure/gated-figures.ts";
import {isProtected, policyOf} from "../../loaders/disclosure/policy.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {CountId} from "../../loaders/measures/counted.ts";
import type {Level} from "../../loaders/parallel/question.ts";
import type {Evidence} from "../../loaders/parallel/verify-council.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {smallFolder} from "../read/small-folder.ts";

/** The day on which each child's care began, and why: three of neglect (N1), nine of family dysfunction (N5). */
const CHILDREN: readonly (readonly [began: string, need: string])[] = [
  ["10/01/2008", "N1"],
  ["11/02/2008", "N1"],
  ["12/03/2008", "N1"],
  ["10/05/2018", "N5"],
  ["11/06/2018", "N5"],
  ["12/07/2018", "N5"],
  ["13/08/2018", "N5"],
  ["10/05/2016", "N5"],
  ["11/06/2016", "N5"],
  ["12/07/2016", "N5"],
  ["13/08/2016", "N5"],
  ["14/09/2016", "N5"]
];

/**
 * A dozen made-up children in one year: three in care for over ten years, five for two to three, four for less than one.
 * Those of a year or more, eight, have an OC2 row.
 */
export function aDozenChildren(): Folder {
  const ids = CHILDREN.map((_, index) => `child-${String(index).padStart(2, "0")}`);
  const header = ids.map((id) => `${id},1,01/05/2006,WBRI,`);
  const episodes = CHILDREN.map(
    ([began, need], index) => `${ids[index]},${began},S,C2,${need},U6,PR1,,,,3.0,IN`
  );
  const health = ids
    .filter((_, index) => !CHILDREN[index]?.[0].endsWith("2018"))
    .map((id) => `${id},01/05/2006,10,,0,,1,1,1,0`);
  const reviews = ids.map((id) => `${id},01/05/2006,10/10/2018,PN1`);
  return inMemory(
    smallFolder({
      "returns/2018-19/header.csv": `CHILD,SEX,DOB,ETHNIC,MOTHER\n${header.join("\n")}\n`,
      "returns/2018-19/episodes.csv": `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION\n${episodes.join("\n")}\n`,
      "returns/2018-19/oc2.csv": `CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE\n${health.join("\n")}\n`,
      "returns/2018-19/reviews.csv": `CHILD,DOB,REVIEW,REVIEW_CODE\n${reviews.join("\n")}\n`
    })
  );
}

/** What is known of a folder when just these counts of it are hidden, and what is asked of some of them. */
export async function evidenceOf(
  data: Folder,
  isHidden: (id: CountId) => boolean,
  levels: readonly Level[]
): Promise<Evidence> {
  const {folder, held} = await readDataFolder(data);
  const counted = countMeasures(childrenFacts(folder, held), folder);
  const hidden = new Set(counted.counts.map(({id}) => id).filter(isHidden));
  const policy = policyOf(folder.authority.switches);
  return {
    folder,
    held,
    publish: (counts) => gatedFigures(counts, hidden, policy),
    question: {
      counted,
      hidden,
      complements: {counts: [], sums: []},
      facts: [],
      isProtected: (count) => isProtected(policy, count),
      threshold: policy.threshold,
      levels
    }
  };
}
