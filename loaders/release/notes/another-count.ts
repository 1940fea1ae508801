import {groupedBy} from "../../check/grouped-by.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, listed} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";
import {isPrintedAs} from "./printed-as.ts";

/** The department's count for this council where it is not ours: both are right for the day they were taken. */
export const anotherCount: ConsistencyCheck = (evidence) => {
  const {authority, department, catalogue} = evidence;
  const year = authority.reportingYears.at(-1);
  if (year === undefined) return [];
  const apart = department.flatMap((theirs) => {
    const words = catalogue.measures.find(({id}) => id === theirs.measure);
    const isOurs =
      theirs.areaCode === authority.code && theirs.timePeriod === year && theirs.breakdown === "total";
    const ours = isOurs ? ownFigure(evidence, theirs.measure, year) : undefined;
    if (words === undefined || ours === undefined || theirs.value === null) return [];
    const sameThing = ours.value === ours.numerator && theirs.unit === ours.unit;
    return sameThing && !isPrintedAs(ours.value, theirs)
      ? [{theirs: theirs.value, ours: ours.value, measure: theirs.measure, name: words.name}]
      : [];
  });
  const byMeasure = [...groupedBy(apart, ({measure}) => measure).values()].flatMap(([first]) => first ?? []);
  if (byMeasure.length === 0) return [];
  const pairs = byMeasure.map(
    ({name, theirs, ours}) =>
      `${inFigures(theirs)} for “${name}” where this service counts ${inFigures(ours)}`
  );
  return [
    {
      id: "another-count",
      measures: byMeasure.map(({measure}) => measure),
      timePeriod: year,
      heading: "The department counts a little differently",
      sentence:
        `For ${year} the department prints ${listed(pairs)}: returns are corrected after they are sent, and the two are ` +
        "never mixed here.",
      ask: null
    }
  ];
};
