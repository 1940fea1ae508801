import type {Facts} from "../../children/children-facts.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {midYearPopulation} from "../../contract/population-row.ts";
import {type Cell, narrowed} from "../cell.ts";
import {type Condition, categoryOf} from "../condition.ts";
import type {FigureContent} from "../counted.ts";
import type {Measure} from "../measure.ts";
import {census, shareOfResidents} from "../residents.ts";
import type {Ground} from "./ground.ts";
import {meanOf} from "./mean.ts";

/** The place of one figure in its measure. */
export interface FigurePlace {
  /** The measure's population in the period. */
  readonly all: Cell;
  /** The categories of the figure; none for a total. */
  readonly conditions: readonly Condition[];
  readonly year: ReportingYear;
  /** Where the measure's figures of that year come from. */
  readonly source: string;
}

/** The counts that one figure is made of, added to the book as shown. */
export function contentOf(
  measure: Measure,
  {all, conditions, year, source}: FigurePlace,
  ground: Ground
): {readonly source: string} & FigureContent {
  const {rule} = measure;
  const {facts, folder, subjects, book} = ground;
  const ways = conditions.length === 0 ? 0 : conditions.length === 1 ? 1 : 2;
  // Only the year's total is a headline: where one of them must be hidden, it is the quarter's.
  const headline = measure.headline === true && ways === 0 && all.period === year;
  const cell = narrowed(all, ...conditions);

  switch (rule.kind) {
    case "count": {
      const numerator = book.show(narrowed(cell, rule.where ?? null), ways, headline);
      const isWhole = rule.where === undefined && ways === 0;
      return {kind: "count", source, numerator, of: isWhole ? null : book.show(all, 0, false)};
    }
    case "share": {
      const numerator = book.show(narrowed(cell, rule.where), ways, headline);
      const of = book.show(narrowed(cell, rule.among ?? null), ways, headline);
      // Nobody was asked, so that none of them is a rule and no finding. The gate still knows that the count is nought.
      return measure.notAsked !== undefined && conditions.includes(measure.notAsked)
        ? {kind: "none", source, symbol: "z"}
        : {kind: "share", source, numerator, of};
    }
    case "profile":
      return {
        kind: "share",
        source,
        numerator: book.show(cell, ways, headline),
        of: book.show(all, 0, false)
      };
    case "rate": {
      const residents = midYearPopulation(folder.population, folder.authority.code, year);
      if (residents === null) return {kind: "none", source, symbol: "x"};
      const numerator = book.show(cell, ways, headline);
      return {
        kind: "rate",
        source: `${source}; ${residents.source}, mid-${residents.midYear}`,
        numerator,
        population: residents.population
      };
    }
    case "representation": {
      const group = conditions[0] ? categoryOf(conditions[0]) : null;
      if (group === null || group === "not-known") return {kind: "none", source, symbol: "z"};
      const residents = census(folder);
      const share = residents && shareOfResidents(residents, group, facts.switches);
      if (!residents || !share) return {kind: "none", source, symbol: "x"};
      return {
        kind: "index",
        source: `${source}; ${residents.source}, residents of all ages`,
        numerator: book.show(cell, ways, headline),
        of: book.show(all, 0, false),
        populationShare: share
      };
    }
    case "mean": {
      const asked = narrowed(cell, rule.among ?? null);
      const {mean, deviation} = meanOf(subjects.amounts(asked, rule.amount));
      if (mean === null) return {kind: "none", source, symbol: "x"};
      return {kind: "mean", source, mean, deviation, of: book.show(asked, ways, false)};
    }
    default:
      return {kind: "none", source, symbol: "x"};
  }
}

/** Where the figures of a measure come from in a year, as printed under them. */
export function sourceOf(measure: Measure, facts: Facts, year: ReportingYear): string {
  const {rule} = measure;
  if (rule.kind === "plain") return rule.source;
  return measure.source?.(facts, year) ?? rule.population.source(facts, year);
}
