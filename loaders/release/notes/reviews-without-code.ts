import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures} from "./number-words.ts";
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
        heading: "Reviews that no participation row counts",
        sentence:
          `${inFigures(held)} reviews were held in ${year} and ${inFigures(coded)} stand in the participation table: ` +
          `${inFigures(held - coded)} are in none of its rows.`,
        ask: "How are the reviews recorded for which nobody entered a code?"
      }
    ];
  });
