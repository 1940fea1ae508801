import type {Facts} from "../children/children-facts.ts";
import {required} from "../contract/required.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {MEASURES} from "./catalogue.ts";
import {countBook} from "./count-book.ts";
import type {Counted, Sum} from "./counted.ts";
import {enterFigures} from "./figures/enter-figures.ts";
import type {Ground} from "./figures/ground.ts";
import type {Measure} from "./measure.ts";
import {populationOf} from "./population-of.ts";
import {relationsOf} from "./relations/relations-of.ts";
import {subjectsOf} from "./subjects.ts";
import {inYear, type Tally} from "./tally/tally.ts";
import {tallyOf} from "./tally/tally-of.ts";

/**
 * Works out every figure of the catalogue for every reporting year of the authority: true counts, how they add up and
 * what bounds them. All of it is unprotected: it goes to the gate and nowhere else.
 */
export const countMeasures = (
  facts: Facts,
  folder: DataFolder,
  measures: readonly Measure[] = MEASURES
): Counted => countTally(tallyOf(facts, folder, measures), facts, folder, measures);

/** The same from a tally. It reads nothing about a child from `facts` and `folder`. */
export function countTally(
  tally: Tally,
  facts: Facts,
  folder: DataFolder,
  measures: readonly Measure[] = MEASURES
): Counted {
  const subjects = subjectsOf(tally);
  const book = countBook(subjects);
  const isCollected: Ground["isCollected"] = (measure, year) => {
    const population = populationOf(measure);
    const {populations, measures: ofThemselves} = tally.collected;
    if (population !== null && !populations.has(inYear(population, year))) return false;
    return ofThemselves.has(inYear(measure, year));
  };
  const sourceOf: Ground["sourceOf"] = (measure, year) =>
    required(tally.sources.get(inYear(measure, year)), `the source of ${measure.id} in ${year}`);
  const figures = enterFigures({facts, folder, subjects, book, isCollected, sourceOf}, measures);
  const counts = book.counts();
  const observed = relationsOf(counts, facts);
  return {
    counts,
    sums: joinedSums(book.sums(), observed.sums),
    bounds: observed.bounds,
    figures,
    exceptions: observed.exceptions
  };
}

/** Each sum once, whichever order its addends come in. */
function joinedSums(ofTables: readonly Sum[], observed: readonly Sum[]): readonly Sum[] {
  const keyOf = ({total, addends}: Sum) => [total, ...[...addends].sort()].join("\n");
  return [...new Map([...ofTables, ...observed].map((sum) => [keyOf(sum), sum])).values()];
}
