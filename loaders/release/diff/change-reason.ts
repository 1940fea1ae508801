import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {Correction, Manifest, MeasureRow} from "../../contract/release.ts";
import type {FigureChange} from "./figure-changes.ts";

/** Why a figure may have changed, in words that a councillor reads; the ids stand in `changes.csv`. */
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

/** Two releases, as far as they tell why a figure changed. */
export interface BetweenReleases {
  readonly from: Pick<Manifest, "reportingYears" | "switches" | "software">;
  readonly to: Pick<Manifest, "reportingYears" | "switches" | "software">;
  /** Measures of which the other release has any figure. */
  readonly measuresBefore: ReadonlySet<string>;
  readonly measuresAfter: ReadonlySet<string>;
  /** Notices that came with the later release. */
  readonly corrections: readonly Correction[];
}

/**
 * The likeliest reason for a change, from what the two releases say of themselves. Nobody's record is looked at: a
 * reader who has both releases can find the same.
 */
export function changeReason({kind, before, after}: FigureChange, between: BetweenReleases): ChangeReason {
  const row = after ?? before;
  if (row === null) throw new Error("A change is of a figure in at least one release.");
  if (kind === "now hidden" || kind === "now shown") return "protection";
  if (row.basis === "published") return "publisher";
  if (kind === "added" && !between.measuresBefore.has(row.measure)) return "new-measure";
  if (kind === "added" && !between.from.reportingYears.includes(yearOf(row))) return "new-year";
  if (kind === "withdrawn" && !isStillReported(row, between)) return "left-out";
  if (between.corrections.some((correction) => touches(correction, row))) return "correction";
  if (restsOnPopulation(before, after)) return "population";
  return countsOtherwise(between) ? "rule" : "records";
}

const isStillReported = (row: MeasureRow, {to, measuresAfter}: BetweenReleases): boolean =>
  measuresAfter.has(row.measure) && to.reportingYears.includes(yearOf(row));

/** Does a notice speak of this figure? Without years it speaks of every year. */
export const touches = (
  {measures, years}: Pick<Correction, "measures" | "years">,
  row: Pick<MeasureRow, "measure" | "time_period" | "time_identifier">
): boolean => measures.includes(row.measure) && (years.length === 0 || years.includes(yearOf(row)));

/** The same children were counted; only how many people they are set against is another number. */
const restsOnPopulation = (before: MeasureRow | null, after: MeasureRow | null): boolean =>
  before !== null &&
  after !== null &&
  before.numerator !== null &&
  before.numerator === after.numerator &&
  before.value !== after.value &&
  SET_AGAINST_POPULATION.has(after.unit);

/** Rates, and how often a group is found in care against how often among residents. */
const SET_AGAINST_POPULATION: ReadonlySet<string> = new Set(["per 10,000", "times"]);

const countsOtherwise = ({from, to}: BetweenReleases): boolean =>
  from.software.version !== to.software.version ||
  Object.entries(to.switches).some(([name, setting]) => from.switches[name] !== setting);

/** The reporting year that a period lies in: of `2018/19 Q1` and `2018-04` it is `2018/19`. */
const yearOf = ({
  time_period,
  time_identifier
}: Pick<MeasureRow, "time_period" | "time_identifier">): string =>
  time_identifier === "Month" ? reportingYearOf(`${time_period}-01`) : time_period.slice(0, 7);
