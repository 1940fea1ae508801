import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {MEASURES} from "./catalogue.ts";
import {countBook} from "./count-book.ts";
import type {Counted} from "./counted.ts";
import {figuresOf} from "./figures.ts";
import type {Ground} from "./ground.ts";
import {addGroups} from "./groups.ts";
import {limits} from "./limits.ts";
import type {Measure} from "./measure.ts";
import {subjectsOf} from "./subjects.ts";
import {addSums} from "./sums.ts";

/**
 * Works out every figure of the catalogue for every reporting year of the authority: true counts, how they add up and
 * what bounds them. All of it is unprotected: it goes to the gate and nowhere else.
 */
export function countMeasures(
  facts: Facts,
  folder: DataFolder,
  measures: readonly Measure[] = MEASURES
): Counted {
  const subjects = subjectsOf(facts, folder);
  const book = countBook(subjects);
  const ground: Ground = {facts, folder, subjects, book};
  const years = folder.authority.reportingYears;
  const figures = years.flatMap((year) => measures.flatMap((measure) => figuresOf(measure, ground, year)));
  for (const year of years) for (const measure of measures) addSums(measure, ground, year);
  addGroups(facts, book);
  const counts = book.counts();
  return {counts, sums: book.sums(), limits: limits(counts, facts), figures};
}
