import {yearOfPeriod} from "../../contract/calendar/reporting-year.ts";
import type {Correction, Manifest, MeasureRow} from "../../contract/release.ts";
import {type FigureChange, figureOf} from "./figure-changes.ts";

/** Why a figure may have changed, in words for councillors; `changes.csv` has the ids. */
export const CHANGE_REASONS = [
  {id: "new-year", words: "A new year is reported"},
  {id: "new-measure", words: "A new measure"},
  {id: "left-out", words: "No longer reported"},
  {id: "protection", words: "Other figures had to be hidden to protect children"},
  {id: "publisher", words: "Its publisher has changed it"},
  {id: "correction", words: "A mistake was put right"},
  {id: "population", words: "A new estimate of how many people live here"},
  {id: "rule", words: "A rule of counting, or a record, was changed"},
  {id: "records", words: "A record came late or was corrected"}
] as const;

export type ChangeReason = (typeof CHANGE_REASONS)[number]["id"];

/** What is needed of two releases to tell why a figure changed. */
export interface BetweenReleases {
  readonly from: Pick<Manifest, "reportingYears" | "switches" | "software">;
  readonly to: Pick<Manifest, "reportingYears" | "switches" | "software">;
  /** The measures of which the earlier and the later release have figures of our own. */
  readonly measuresBefore: ReadonlySet<string>;
  readonly measuresAfter: ReadonlySet<string>;
  /** Notices that came with the later release. */
  readonly corrections: readonly Correction[];
}

/**
 * The likeliest reason for a change, from what the two releases say about themselves. No records are used: a reader who
 * has both releases can find the same.
 */
export function changeReason(change: FigureChange, between: BetweenReleases): ChangeReason {
  const {kind, before, after} = change;
  const row = figureOf(change);
  if (kind === "now hidden" || kind === "now shown") return "protection";
  if (row.basis === "published") return "publisher";
  if (kind === "added" && !between.measuresBefore.has(row.measure)) return "new-measure";
  if (kind === "added" && !between.from.reportingYears.includes(yearOfPeriod(row.time_period)))
    return "new-year";
  if (kind === "withdrawn" && !isStillReported(row, between)) return "left-out";
  if (between.corrections.some((correction) => touches(correction, row))) return "correction";
  if (restsOnPopulation(before, after)) return "population";
  return countsOtherwise(between) ? "rule" : "records";
}

const isStillReported = (row: MeasureRow, {to, measuresAfter}: BetweenReleases): boolean =>
  measuresAfter.has(row.measure) && to.reportingYears.includes(yearOfPeriod(row.time_period));

/** Is a notice about this figure? Without years it is about every year. */
export const touches = (
  {measures, years}: Pick<Correction, "measures" | "years">,
  row: Pick<MeasureRow, "measure" | "time_period" | "time_identifier">
): boolean =>
  measures.includes(row.measure) && (years.length === 0 || years.includes(yearOfPeriod(row.time_period)));

/** Were the same children counted, and only the population revised? */
const restsOnPopulation = (before: MeasureRow | null, after: MeasureRow | null): boolean =>
  before !== null &&
  after !== null &&
  before.numerator !== null &&
  before.numerator === after.numerator &&
  before.value !== after.value &&
  SET_AGAINST_POPULATION.has(after.unit);

/** Units of measures that depend on the population: rates and the index of representation. */
const SET_AGAINST_POPULATION: ReadonlySet<string> = new Set(["per 10,000", "times"]);

const countsOtherwise = ({from, to}: BetweenReleases): boolean =>
  from.software.version !== to.software.version ||
  Object.entries(to.switches).some(([name, setting]) => from.switches[name] !== setting);
