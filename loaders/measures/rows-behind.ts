import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";
import {MEASURES} from "./catalogue.ts";
import {breakdownOf, type Condition, categoryOf} from "./cell.ts";
import {populationOf} from "./collected.ts";
import {periodsOf} from "./periods.ts";

/** Which figure is asked about: `sex=male` in `2018/19`; no conditions for the total. */
export interface FigureAsked {
  readonly measure: string;
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly timePeriod: string;
  readonly conditions: readonly Condition[];
}

/**
 * The rows of the data folder that a figure's numerator counts, in order of file and line. Null for an unknown measure
 * and for one that counts nobody. For use on the council's own machine: nothing of it may be published.
 */
export function rowsBehind(
  facts: Facts,
  folder: DataFolder,
  {measure: id, timePeriod, conditions}: FigureAsked
): readonly RowSource[] | null {
  const measure = MEASURES.find((each) => each.id === id);
  const population = measure && populationOf(measure);
  if (!measure || !population) return null;
  const where = "where" in measure.rule && measure.rule.where ? [measure.rule.where] : [];
  const asked = [...where, ...conditions];
  // A stock's first three quarters count other children than its year does.
  const {atQuarterEnds} = population;
  const counted = timePeriod.includes("Q") && atQuarterEnds ? [population, atQuarterEnds] : [population];
  return counted
    .flatMap(({subjects}) => subjects(facts, folder))
    .filter(({on}) => periodsOf(on).includes(timePeriod))
    .filter(({traits}) => asked.every((each) => traits[breakdownOf(each)] === categoryOf(each)))
    .flatMap(({sources}) => sources)
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
