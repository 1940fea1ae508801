import type {MeasureId} from "../../contract/measure-ids.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {counted, inFigures, listed} from "./number-words.ts";

/** A printed average below the lowest or above the highest caseload in the same document for the same year. */
export const averageOutsideRange: ConsistencyCheck = ({printed, authority}) => {
  const figure = (measure: MeasureId, timePeriod: string, source: string) =>
    printed.find(
      (row) =>
        row.measure === measure &&
        row.timePeriod === timePeriod &&
        row.source === source &&
        row.areaCode === authority.code
    )?.value ?? null;
  const outside = printed
    .filter(({measure, areaCode}) => measure === "caseload-average" && areaCode === authority.code)
    .flatMap(({timePeriod, source, value}) => {
      const lowest = figure("caseload-lowest", timePeriod, source);
      const highest = figure("caseload-highest", timePeriod, source);
      if (value === null || lowest === null || highest === null || (lowest <= value && value <= highest))
        return [];
      return [`${inFigures(value)} in ${timePeriod} (range ${inFigures(lowest)} to ${inFigures(highest)})`];
    });
  if (outside.length === 0) return [];
  return [
    {
      id: "average-outside-range",
      measures: ["caseload-average", "caseload-lowest", "caseload-highest"],
      timePeriod: null,
      heading: `${counted(outside.length, "average is", "averages are")} outside ${outside.length === 1 ? "its" : "their"} own range`,
      sentence: `An average cannot be outside its own range, but the document prints ${listed(outside)}. Our averages are counted from the service’s log, so they differ.`,
      ask: null
    }
  ];
};
