import {groupedBy} from "../../collections/grouped-by.ts";
import {yearOfPeriod} from "../../contract/calendar/reporting-year.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {ConsistencyCheck, Evidence} from "./evidence.ts";
import {inPercent} from "./number-words.ts";
import {ownFigure} from "./own-figure.ts";
import {isPrintedAs} from "./printed-as.ts";

const SHARES: readonly MeasureId[] = ["reviews-in-timescale-of-due", "reviews-in-timescale-of-held"];

/** A printed share of reviews, and the denominator that it turns out to have. */
interface Reading {
  readonly printed: PublishedRow & {readonly value: number};
  readonly basis: "due" | "held";
  /** The share of reviews due, by our own counts. */
  readonly ofDue: number;
}

/**
 * Finds quarters and months in print that are shares of different things, of reviews held and of reviews due: tries
 * both denominators on our own counts and keeps the figures that only one of them gives.
 */
export const mixedDenominators: ConsistencyCheck = (evidence) => {
  const readings = evidence.printed
    .filter(({measure, areaCode}) => SHARES.includes(measure) && areaCode === evidence.authority.code)
    .flatMap((printed) => readingOf(printed, evidence) ?? []);
  const byYear = groupedBy(readings, ({printed}) => yearOfPeriod(printed.timePeriod));
  return [...byYear].flatMap(([year, ofYear]) => {
    const quarters = ofYear.filter(({printed}) => printed.timeIdentifier === "Quarter");
    const months = ofYear.filter(({printed}) => printed.timeIdentifier === "Month");
    const [first] = quarters.toSorted((a, b) => gap(b) - gap(a));
    if (first === undefined || months.length === 0) return [];
    if (!quarters.every(({basis}) => basis === "held") || !months.every(({basis}) => basis === "due"))
      return [];
    return [
      {
        id: "mixed-denominators",
        measures: SHARES,
        timePeriod: year,
        heading: "Quarters and months measured differently",
        sentence:
          `The document gives quarters of ${year} as shares of reviews held, and months as shares of reviews due. ` +
          `In ${first.printed.timePeriod}, ${inPercent(first.printed.value)} of reviews held were on time; ` +
          `that is ${inPercent(first.ofDue)} of reviews due.`,
        ask: "Should quarters and months both be shares of the reviews due from now on?"
      }
    ];
  });
};

function readingOf(printed: PublishedRow, evidence: Evidence): Reading | null {
  const figure = (measure: MeasureId) => ownFigure(evidence, measure, printed.timePeriod)?.value;
  const [onTime, due, held] = [figure("reviews-in-timescale"), figure("reviews-due"), figure("reviews-held")];
  const {value} = printed;
  if (value === null || onTime === undefined || !due || !held) return null;
  const [ofDue, ofHeld] = [(100 * onTime) / due, (100 * onTime) / held];
  const [fitsDue, fitsHeld] = [isPrintedAs(ofDue, printed), isPrintedAs(ofHeld, printed)];
  return fitsDue === fitsHeld ? null : {printed: {...printed, value}, basis: fitsDue ? "due" : "held", ofDue};
}

const gap = ({printed, ofDue}: Reading): number => Math.abs(printed.value - ofDue);
