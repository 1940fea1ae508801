import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, inWords} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";

/** Reviews that were held but are in no row of the participation table, not even as "not recorded". */
export const reviewsWithoutCode: ConsistencyCheck = (evidence) =>
  evidence.authority.reportingYears.flatMap((year) => {
    const held = ownFigure(evidence, "reviews-held", year)?.value;
    const coded = ownFigure(evidence, "participation", year)?.value;
    if (held === undefined || !coded || held <= coded) return [];
    return [
      {
        id: "reviews-without-code",
        measures: ["reviews-held", "participation"],
        timePeriod: year,
        heading: "Reviews missing from the participation table",
        sentence:
          `${inFigures(held)} reviews were held in ${year}, but the participation table has ${inFigures(coded)}: ` +
          `${inWords(held - coded)} ${held - coded === 1 ? "is" : "are"} missing.`,
        ask: `Why ${held - coded === 1 ? "does one review" : `do ${inWords(held - coded)} reviews`} have no code?`
      }
    ];
  });
