import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {measureWords} from "../release/measure-words.js";
import type {Figures, Release} from "../release/release.js";
import {MONTHLY, showsMonths} from "./months-figure.js";

/**
 * What one measure's page needs to draw its own figures of any year: our own rows of the measure, other areas' totals to
 * compare them with, and the months of reviews where its page shows them.
 */
export function ownYears(release: Release, id: MeasureId): Figures {
  const {catalogue, manifest} = release;
  const words = measureWords(release, id);
  const isYearly = ({measure, time_period, basis, breakdown}: MeasureRow) =>
    measure === id &&
    manifest.reportingYears.includes(time_period) &&
    (basis === "own" || breakdown === "total");
  const isMonthly = ({measure, time_identifier, breakdown}: MeasureRow) =>
    showsMonths(words) && time_identifier === "Month" && breakdown === "total" && MONTHLY.includes(measure);
  const rows = release.measures.filter((row) => isYearly(row) || isMonthly(row));
  const used = new Set(rows.flatMap(({breakdown, breakdown_2}) => [breakdown, breakdown_2]));
  return {
    measures: rows,
    catalogue: {
      measures: [words],
      breakdowns: catalogue.breakdowns.filter((one) => used.has(one.id))
    },
    manifest: {authority: manifest.authority, reportingYears: manifest.reportingYears}
  };
}
