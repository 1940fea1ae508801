import {earlierPeriod} from "../comparisons/earlier-period.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, inPercent} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";
import {isPrintedAs} from "./printed-as.ts";

/**
 * A printed rise in participation that may be only better recording, because the earlier year's printed share counts every
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
    const whole = counted.denominator + missing;
    const [none, all] = [(100 * counted.numerator) / whole, (100 * (counted.numerator + missing)) / whole];
    return [
      {
        id: "better-recording",
        measures: ["took-part", "participation", "participation-not-recorded"],
        timePeriod: now.timePeriod,
        heading: "A rise that may be better recording",
        sentence:
          `The document says that children took part in ${inPercent(now.value)} of their reviews, up from ` +
          `${inPercent(before.value)}. But ${inFigures(missing)} reviews of ${before.timePeriod} had no code and were counted as ` +
          `if the child took no part. If children took part in none of those, the share was ${inPercent(none)}; if in all, ` +
          `${inPercent(all)}. So we cannot tell how much of the rise is better recording.`,
        ask: null
      }
    ];
  });
};
