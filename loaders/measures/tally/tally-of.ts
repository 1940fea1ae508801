import type {Facts} from "../../children/children-facts.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import {sourceOf} from "../figures/figure-content.ts";
import type {Measure} from "../measure.ts";
import type {Population} from "../population.ts";
import {populationOf} from "../population-of.ts";
import {yearsCounted} from "../years-counted.ts";
import {crossingsAsked} from "./crossings-asked.ts";
import {inYear, type Tally} from "./tally.ts";
import {tallyCounts} from "./tally-counts.ts";

/** Tallies the children of a folder, or of a part of it, for all that the measures need. */
export function tallyOf(facts: Facts, folder: DataFolder, measures: readonly Measure[]): Tally {
  const counts = tallyCounts(crossingsAsked(facts, folder, measures), facts, folder);
  const years = yearsCounted(facts, folder);
  const populations = new Set(measures.map(populationOf).filter((population) => population !== null));
  const namesOf = <Thing extends Measure | Population>(
    things: Iterable<Thing>,
    isTrue: (thing: Thing, year: ReportingYear) => boolean
  ) =>
    new Set(
      [...things].flatMap((thing) =>
        years.filter((year) => isTrue(thing, year)).map((year) => inYear(thing, year))
      )
    );
  return {
    counts,
    collected: {
      populations: namesOf(populations, (population, year) => population.collected(facts, folder, year)),
      measures: namesOf(measures, (measure, year) => measure.collected?.(facts, folder, year) ?? true)
    },
    sources: new Map(
      measures.flatMap((measure) =>
        years.map((year): [string, string] => [inYear(measure, year), sourceOf(measure, facts, year)])
      )
    )
  };
}
