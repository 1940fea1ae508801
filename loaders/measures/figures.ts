import type {ReportingYear} from "../calendar/reporting-year.ts";
import {breakdownOf, type Cell, type Condition, categoryOf} from "./cell.ts";
import {isCollected, populationOf} from "./collected.ts";
import type {Figure, FigureKey} from "./counted.ts";
import {contentOf, sourceOf} from "./figure-content.ts";
import type {Ground} from "./ground.ts";
import type {Measure} from "./measure.ts";
import {periodsIn} from "./periods.ts";
import {cellsOfTable} from "./tables.ts";

/** Every figure of a measure in one reporting year, and the counts they rest on entered in the book. */
export function figuresOf(measure: Measure, ground: Ground, year: ReportingYear): readonly Figure[] {
  const {rule, periods} = measure;
  const population = populationOf(measure);
  const source = sourceOf(measure, ground.facts, year);
  if (population === null || !isCollected(measure, ground, year)) {
    const key = keyOf(measure, periods[0], year, []);
    const value = rule.kind === "plain" ? rule.value(ground.folder, year) : null;
    return [
      value === null ? {...key, source, kind: "none", symbol: "x"} : {...key, source, kind: "plain", value}
    ];
  }
  return periods.flatMap((identifier) =>
    periodsIn(identifier, year).flatMap((period) =>
      measure.tables.flatMap((table) =>
        cellsOfTable(table, population, ground.subjects).map((conditions): Figure => {
          const all: Cell = {population, period, where: [], except: null};
          return {
            ...keyOf(measure, identifier, period, conditions),
            ...contentOf(measure, {all, conditions, year, source}, ground)
          };
        })
      )
    )
  );
}

function keyOf(
  measure: Measure,
  timeIdentifier: FigureKey["timeIdentifier"],
  timePeriod: string,
  [first, second]: readonly Condition[]
): FigureKey {
  return {
    measure: measure.id,
    timePeriod,
    timeIdentifier,
    breakdown: first ? breakdownOf(first) : "total",
    category: first ? categoryOf(first) : "total",
    breakdown2: second ? breakdownOf(second) : null,
    category2: second ? categoryOf(second) : null
  };
}
