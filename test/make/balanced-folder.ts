import {AUTHORITY, smallFolder} from "../read/small-folder.ts";

/** Six things in which the children differ, two ways each. */
const DIFFERENCES = {
  sex: ["1", "2"],
  born: ["01/05/2006", "01/05/2011"],
  ethnic: ["WBRI", "BAFR"],
  legal: ["C2", "V2"],
  place: ["U6", "U4"],
  distance: ["3.0", ""]
} as const;

/** Every child that may stand in a balanced folder: one for each way to combine the differences. */
const ALL = 2 ** Object.keys(DIFFERENCES).length;

/**
 * A made-up council of 64 children, one for each way to combine six differences: every count in every table is
 * 0, 16, 32 or 64, so that nothing is small and the gate has little to do. The half of them without a distance
 * came unaccompanied to seek asylum. Of fewer children it is nearly as even.
 */
export function balancedFolder(changes: Readonly<Record<string, string | null>> = {}, size = ALL) {
  const children = Array.from({length: size}, (_, index) => {
    const way = (difference: keyof typeof DIFFERENCES) => {
      const place = Object.keys(DIFFERENCES).indexOf(difference);
      return DIFFERENCES[difference][(index >> place) & 1];
    };
    return {id: `child-${index}`, way};
  });
  const header = children.map(({id, way}) => `${id},${way("sex")},${way("born")},${way("ethnic")},`);
  const episodes = children.map(
    ({id, way}) => `${id},12/11/2016,S,${way("legal")},N1,${way("place")},PR1,,,,${way("distance")},IN`
  );
  const uasc = children
    .filter(({way}) => way("distance") === "")
    .map(({id, way}) => `${id},${way("sex")},${way("born")},`);
  return smallFolder({
    "authority.json": JSON.stringify({...AUTHORITY, synthetic: true}),
    "returns/2018-19/header.csv": `CHILD,SEX,DOB,ETHNIC,MOTHER\n${header.join("\n")}\n`,
    "returns/2018-19/episodes.csv": `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION\n${episodes.join("\n")}\n`,
    "returns/2018-19/uasc.csv": `CHILD,SEX,DOB,DUC\n${uasc.join("\n")}\n`,
    ...changes
  });
}
