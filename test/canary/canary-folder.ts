import {AUTHORITY, smallFolder} from "../read/small-folder.ts";

/** How many children the folder holds. */
export const CANARIES = 300;

/** Births of two months that nothing else in the project is of. */
const BIRTHS = ["01/02/2007", "01/11/2012"] as const;

/** Ethnicities as rare ones stand among common ones, by the first child who is not of it. */
const ETHNICITIES = [
  {code: "WROM", before: 3},
  {code: "WIRT", before: 5},
  {code: "MWBC", before: 30},
  {code: "BAFR", before: 90},
  {code: "WBRI", before: CANARIES}
] as const;

interface Canary {
  readonly id: string;
  readonly sex: string;
  readonly born: string;
  readonly ethnic: string;
  readonly officer: string;
}

const idOf = (index: number): string => `ca9a${(index * 2_654_435_761).toString(16).padStart(12, "7")}`;

const ethnicOf = (index: number): string => ETHNICITIES.find(({before}) => index < before)?.code ?? "";

const CHILDREN: readonly Canary[] = Array.from({length: CANARIES}, (_, index) => ({
  id: idOf(index),
  sex: index % 2 === 0 ? "1" : "2",
  born: BIRTHS[index % 3 === 0 ? 1 : 0],
  ethnic: ethnicOf(index),
  officer: `officer-canary-${index % 5}`
}));

/** What no byte of a site may hold: ids, births in every way to write them, and what only the records say. */
export const MARKERS: readonly string[] = [
  ...CHILDREN.map(({id}) => id),
  ...BIRTHS.flatMap((born) => {
    const [day, month, year] = born.split("/");
    return [born, `${year}-${month}-${day}`, `${year}${month}${day}`];
  }),
  ...new Set(CHILDREN.flatMap(({sex, born, ethnic, officer}) => [`${sex},${born},${ethnic}`, officer])),
  "canary-reason"
];

/** A council of 300 made-up children whose ids, births and mixture of ethnicities are easy to find again. */
export function canaryFolder() {
  const header = CHILDREN.map(({id, sex, born, ethnic}) => `${id},${sex},${born},${ethnic},`);
  const episodes = CHILDREN.map(({id}, index) => {
    const legal = index % 4 === 0 ? "V2" : "C2";
    const [place, distance] = index % 2 === 0 ? ["U6", "3.0"] : ["U4", "25.0"];
    return `${id},12/11/2016,S,${legal},N1,${place},PR1,,,,${distance},IN`;
  });
  const reviews = CHILDREN.map(({id}) => `${id},3,07/09/2018,07/09/2018,PN1,,canary-reason`);
  const caseloads = [...new Set(CHILDREN.map(({officer}) => officer))].map(
    (officer) => `${officer},31/03/2019,60,1`
  );
  return smallFolder({
    "authority.json": JSON.stringify({...AUTHORITY, synthetic: true}),
    "returns/2018-19/header.csv": `CHILD,SEX,DOB,ETHNIC,MOTHER\n${header.join("\n")}\n`,
    "returns/2018-19/episodes.csv": `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION\n${episodes.join("\n")}\n`,
    "service/reviews.csv": `child,review_number,review_due,review_held,participation,minutes_completed,reason_not_attending\n${reviews.join("\n")}\n`,
    "service/caseloads.csv": `officer,counted_on,children,full_time_equivalent\n${caseloads.join("\n")}\n`
  });
}
