import type {Facts} from "../../children/children-facts.ts";
import {isLastOfYear, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {TimeIdentifier} from "../../contract/figure-key.ts";
import type {Cell} from "../cell.ts";
import type {Measure} from "../measure.ts";
import {periodsIn, shorterPeriods} from "../periods.ts";
import type {Population} from "../population.ts";
import {populationOf} from "../population-of.ts";
import {isToldOf} from "../told-of.ts";

/** One period of a measure: everyone in it, and the tables that divide them. */
export interface Section {
  readonly identifier: TimeIdentifier;
  readonly period: string;
  readonly all: Cell;
  readonly tables: Measure["tables"];
  /** The periods that it is made of, and the tables that they have too; none for one that is not a sum of others. */
  readonly shorter: {readonly periods: readonly string[]; readonly tables: Measure["tables"]};
}

const NOT_A_SUM: Section["shorter"] = {periods: [], tables: []};

/**
 * Every period in which a measure has figures in a year. A year that goes on has the quarters that its extract tells of
 * and nothing else.
 */
export function sectionsOf(measure: Measure, facts: Facts, year: ReportingYear): readonly Section[] {
  const population = populationOf(measure);
  if (population === null) return [];
  const quarters = quartersOf(measure, population, facts, year);
  if (isUnderWay(facts, year)) return quarters;
  return [...yearly(measure, population, year, quarters), ...(measure.quarters ? quarters : [])];
}

/** Is it the year of an in-year extract, of which no return is held yet? */
export const isUnderWay = (facts: Facts, year: ReportingYear): boolean =>
  !facts.years.includes(year) && isToldOf(facts, year);

function yearly(
  {periods, tables, quarters: quarterTables = []}: Measure,
  population: Population,
  year: ReportingYear,
  quarters: readonly Section[]
): readonly Section[] {
  const ofQuarters = {periods: quarters.map(({period}) => period), tables: quarterTables};
  return periods.flatMap((identifier) =>
    periodsIn(identifier, year).map((period): Section => {
      const shorter = shorterPeriods(identifier, period, periods);
      const isSumOfQuarters =
        identifier === "Reporting year" && quarterTables.length > 0 && quarters.length > 0;
      return {
        identifier,
        period,
        all: {population, period, where: [], except: null},
        tables,
        shorter: isSumOfQuarters ? ofQuarters : shorter.length > 0 ? {periods: shorter, tables} : NOT_A_SUM
      };
    })
  );
}

/** A measure in the quarters that children are counted in; none where only a whole year answers what it asks. */
function quartersOf(
  {periods, quarters, tables}: Measure,
  population: Population,
  facts: Facts,
  year: ReportingYear
): readonly Section[] {
  if (quarters === undefined && !periods.includes("Quarter")) return [];
  return facts.quarters
    .filter((quarter) => yearOfQuarter(quarter) === year)
    .map((period) => ({
      identifier: "Quarter",
      period,
      all: {...quarterEnd(population, period), where: [], except: null},
      tables: quarters ?? tables,
      shorter: NOT_A_SUM
    }));
}

/** Whom a quarter counts. A stock's last quarter ends with the year: one count, one name. */
function quarterEnd(population: Population, quarter: string): Pick<Cell, "population" | "period"> {
  const {atQuarterEnds} = population;
  if (atQuarterEnds === undefined) return {population, period: quarter};
  return isLastOfYear(quarter)
    ? {population, period: yearOfQuarter(quarter)}
    : {population: atQuarterEnds, period: quarter};
}
