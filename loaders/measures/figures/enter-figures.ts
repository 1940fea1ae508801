import type {Figure} from "../counted.ts";
import type {Measure} from "../measure.ts";
import {yearsCounted} from "../years-counted.ts";
import {figuresOf} from "./figures-of.ts";
import type {Ground} from "./ground.ts";
import {addGroups} from "./groups.ts";
import {addSums} from "./sums.ts";

/** Every figure of some measures for every reporting year. Adds to the book the counts that they use and their sums. */
export function enterFigures(ground: Ground, measures: readonly Measure[]): readonly Figure[] {
  const years = yearsCounted(ground.facts, ground.folder);
  const figures = years.flatMap((year) => measures.flatMap((measure) => figuresOf(measure, ground, year)));
  for (const year of years) for (const measure of measures) addSums(measure, ground, year);
  addGroups(ground.facts, ground.book);
  return figures;
}
