import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {FigureKey} from "../../contract/figure-key.ts";
import {type Condition, categoryOf, traitOf} from "../condition.ts";
import type {Figure} from "../counted.ts";
import type {Measure} from "../measure.ts";
import {populationOf} from "../population-of.ts";
import {contentOf} from "./figure-content.ts";
import type {Ground} from "./ground.ts";
import {isUnderWay, sectionsOf} from "./sections.ts";
import {cellsOfTable} from "./tables.ts";

/** Every figure of a measure in one reporting year. Adds the counts that they use to the book. */
export function figuresOf(measure: Measure, ground: Ground, year: ReportingYear): readonly Figure[] {
  const {rule, periods} = measure;
  const population = populationOf(measure);
  const source = ground.sourceOf(measure, year);
  if (population === null || !ground.isCollected(measure, year)) {
    if (isUnderWay(ground.facts, year)) return [];
    const key = keyOf(measure, periods[0], year, []);
    const value = rule.kind === "plain" ? rule.value(ground.folder, year) : null;
    return [
      value === null ? {...key, source, kind: "none", symbol: "x"} : {...key, source, kind: "plain", value}
    ];
  }
  return sectionsOf(measure, ground.facts, year).flatMap(({identifier, period, all, tables}) =>
    tables.flatMap((table) =>
      cellsOfTable(table, all.population, ground.subjects).map(
        (conditions): Figure => ({
          ...keyOf(measure, identifier, period, conditions),
          ...contentOf(measure, {all, conditions, year, source}, ground)
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
    breakdown: first ? traitOf(first) : "total",
    category: first ? categoryOf(first) : "total",
    breakdown2: second ? traitOf(second) : null,
    category2: second ? categoryOf(second) : null
  };
}
