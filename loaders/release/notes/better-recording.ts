import {earlierPeriod} from "../comparisons/earlier-period.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, inPercent} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";
import {isPrintedAs} from "./printed-as.ts";

/**
 * A printed rise in participation that is only better recording, because the earlier year's printed share counts every
 * review without a code as one in which the child did not take part.
 */
export const betterRecording: ConsistencyCheck = (evidence) => {
  const printed = evidence.printed.filter(
    ({measure, areaCode, breakdown}) =>
      measure === "took-part" && areaCode === evidence.authority.code && breakdown === "total"
  );
  return printed.flatMap((now) => {
    const before = printed.find(({timePeriod}) => timePeriod === earlierPeriod(now.timePeriod, 1));
    if (before === undefined || now.value === null || before.value === null) return [];
    const counted = ownFigure(evidence, "took-part", before.timePeriod);
    const missing = ownFigure(evidence, "participation-not-recorded", before.timePeriod)?.numerator;
    if (!counted?.numerator || !counted.denominator || !missing || isPrintedAs(counted.value, before))
      return [];
    if (!isPrintedAs((100 * counted.numerator) / (counted.denominator + missing), before)) return [];
    return [
      {
        id: "better-recording",
        measures: ["took-part", "participation", "participation-not-recorded"],
        timePeriod: now.timePeriod,
        heading: "A rise that is mostly better recording",
        sentence:
          `The printed rise from ${inPercent(before.value)} to ${inPercent(now.value)} of reviews in which the child took part ` +
          `is mostly better recording: ${inFigures(missing)} reviews of ${before.timePeriod} had no code and were taken as ` +
          `no part; without them it was ${inPercent(counted.value)} already.`,
        ask: null
      }
    ];
  });
};
