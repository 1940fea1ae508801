import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, listed} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";
import {isPrintedAs} from "./printed-as.ts";

/** The Department's counts for this council that differ from ours. Each is right for the day on which it was taken. */
export const anotherCount: ConsistencyCheck = (evidence) => {
  const {authority, department, catalogue} = evidence;
  const year = authority.reportingYears.at(-1);
  if (year === undefined) return [];
  const theirTotals = department.filter(
    ({areaCode, timePeriod, breakdown}) =>
      areaCode === authority.code && timePeriod === year && breakdown === "total"
  );
  const apart = catalogue.measures.flatMap(({id, name}) => {
    const ours = ownFigure(evidence, id, year);
    const theirs = theirTotals.find(({measure, unit}) => measure === id && unit === ours?.unit);
    if (ours === undefined || theirs === undefined || theirs.value === null) return [];
    if (ours.value !== ours.numerator || isPrintedAs(ours.value, theirs)) return [];
    const words = `${inFigures(theirs.value)} for “${name}” where this service counts ${inFigures(ours.value)}`;
    return [{id, words}];
  });
  if (apart.length === 0) return [];
  return [
    {
      id: "another-count",
      measures: apart.map(({id}) => id),
      timePeriod: year,
      heading: "The department’s count differs a little",
      sentence:
        `For ${year} the department has ${listed(apart.map(({words}) => words))}. Returns are corrected after they ` +
        "are sent, so the two differ. We never mix them.",
      ask: null
    }
  ];
};
