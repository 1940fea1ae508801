import type {Facts} from "../children/children-facts.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";
import {measureById} from "./catalogue.ts";
import {type Condition, categoryOf, traitOf} from "./condition.ts";
import {periodsOf} from "./periods.ts";

/** Which figure is asked about: `sex=male` in `2018/19`; no conditions for the total. */
export interface FigureAsked {
  readonly measure: MeasureId;
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly timePeriod: string;
  readonly conditions: readonly Condition[];
}

/**
 * The rows of the data folder that a figure's numerator counts, in order of file and line. Null for a measure
 * that counts nobody. For use on the council's own machine: nothing of it may be published.
 */
export function rowsBehind(
  facts: Facts,
  folder: DataFolder,
  {measure, timePeriod, conditions}: FigureAsked
): readonly RowSource[] | null {
  const {rule} = measureById(measure);
  if (rule.kind === "plain") return null;
  const {population} = rule;
  const where = "where" in rule && rule.where ? [rule.where] : [];
  const asked = [...where, ...conditions];
  // The first three quarters of a stock count other children than the year does.
  const {atQuarterEnds} = population;
  const counted = timePeriod.includes("Q") && atQuarterEnds ? [population, atQuarterEnds] : [population];
  return counted
    .flatMap(({subjects}) => subjects(facts, folder))
    .filter(({on}) => periodsOf(on).includes(timePeriod))
    .filter(({traits}) => asked.every((each) => traits[traitOf(each)] === categoryOf(each)))
    .flatMap(({sources}) => sources)
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
