import type {Facts} from "../../children/children-facts.ts";
import {isLastOfYear, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {TimeIdentifier} from "../../contract/figure-key.ts";
import type {Cell} from "../cell.ts";
import {isCovered} from "../is-covered.ts";
import type {Measure} from "../measure.ts";
import {periodsIn, shorterPeriods} from "../periods.ts";
import type {Population} from "../population.ts";
import {populationOf} from "../population-of.ts";

/** One period of a measure: everyone counted in it and the tables that divide them. */
export interface Section {
  readonly identifier: TimeIdentifier;
  readonly period: string;
  readonly all: Cell;
  readonly tables: Measure["tables"];
  /** The shorter periods that it is the sum of and the tables that these share with it; none if it is no such sum. */
  readonly shorter: {readonly periods: readonly string[]; readonly tables: Measure["tables"]};
}

const NOT_A_SUM: Section["shorter"] = {periods: [], tables: []};

/**
 * Every period of a year in which a measure has figures. A year that is not over has only the quarters that its in-year
 * extract covers.
 */
export function sectionsOf(measure: Measure, facts: Facts, year: ReportingYear): readonly Section[] {
  const population = populationOf(measure);
  if (population === null) return [];
  const quarters = quartersOf(measure, population, facts, year);
  const sections = isUnderWay(facts, year)
    ? quarters
    : [...yearly(measure, population, year, quarters), ...(measure.quarters ? quarters : [])];
  return facts.tables.uasc.includes(year) ? sections : sections.map(withoutUasc);
}

/** Without a UASC table nobody knows who is unaccompanied, so nothing can be divided by it. */
function withoutUasc(section: Section): Section {
  const known = (tables: Measure["tables"]) => tables.filter((table) => !table.includes("uasc"));
  const {tables, shorter} = section;
  return {...section, tables: known(tables), shorter: {...shorter, tables: known(shorter.tables)}};
}

/** Whether an in-year extract covers the year and no return does yet. */
export const isUnderWay = (facts: Facts, year: ReportingYear): boolean =>
  !facts.years.includes(year) && isCovered(facts, year);

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

/** The quarters of a measure; none if only a whole year can answer its question. */
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

/** Whom a quarter counts. The stock at the end of the last quarter is the year's own count, under one id. */
function quarterEnd(population: Population, quarter: string): Pick<Cell, "population" | "period"> {
  const {atQuarterEnds} = population;
  if (atQuarterEnds === undefined) return {population, period: quarter};
  return isLastOfYear(quarter)
    ? {population, period: yearOfQuarter(quarter)}
    : {population: atQuarterEnds, period: quarter};
}
