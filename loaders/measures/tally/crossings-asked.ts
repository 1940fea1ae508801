import type {Facts} from "../../children/children-facts.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import {traitOf} from "../condition.ts";
import {countBook} from "../count-book.ts";
import {enterFigures} from "../figures/enter-figures.ts";
import type {Measure} from "../measure.ts";
import type {Subjects} from "../subjects.ts";
import {amountOf, type Crossing, crossingId, crossingOf} from "./crossing.ts";

/**
 * Every crossing that the figures of some measures need, by the id of its population. It is found by working the
 * figures out once without any children, so that it cannot differ from what they need.
 */
export function crossingsAsked(
  facts: Facts,
  folder: DataFolder,
  measures: readonly Measure[]
): ReadonlyMap<string, readonly Crossing[]> {
  const asked = new Map<string, Map<string, Crossing>>();
  const ask = (crossing: Crossing) => {
    const ofPopulation = asked.get(crossing.population.id) ?? new Map<string, Crossing>();
    asked.set(crossing.population.id, ofPopulation.set(crossingId(crossing), crossing));
  };
  // One category and one value are enough: more would need the same crossings.
  const subjects: Subjects = {
    count({population, where, except}) {
      ask(crossingOf(population, where.map(traitOf)));
      if (except !== null) ask(crossingOf(population, [...where, except].map(traitOf)));
      return 0;
    },
    amounts({population, where}, amount) {
      ask(crossingOf(population, [amountOf(amount)]));
      ask(crossingOf(population, [...where.map(traitOf), amountOf(amount)]));
      return [{value: 0, count: 1}];
    },
    categories(population, breakdown) {
      ask(crossingOf(population, [breakdown]));
      return ["any"];
    }
  };
  const book = countBook(subjects);
  enterFigures({facts, folder, subjects, book, isCollected: () => true, sourceOf: () => ""}, measures);
  return new Map([...asked].map(([population, crossings]) => [population, [...crossings.values()]]));
}
