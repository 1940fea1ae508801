import {quantileSorted, tickStep} from "d3";
import {required} from "../../contract/required.js";

/** About how many round numbers there are to choose from between the lowest and the highest figure. */
const CHOICES = 24;

/**
 * Up to four round numbers near the fifths of some figures, which cut a scale of shades into five. Fewer where fifths round
 * to the same number; none for no figures.
 */
export function roundCuts(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  if (sorted.length === 0) return [];
  const fifth = (of: number) => required(quantileSorted(sorted, of / 5), "a fifth");
  // Few councils are far from all others: they must not make the steps coarse.
  const step = tickStep(fifth(0.25), fifth(4.75), CHOICES) || 1;
  const cuts = [1, 2, 3, 4].map((of) => Number((Math.round(fifth(of) / step) * step).toPrecision(12)));
  return [...new Set(cuts)].filter((cut) => cut > required(sorted[0], "the lowest"));
}

/** Which of the shades a figure has, from 0: the number of cuts at or below it. */
export const stepOf = (value: number, cuts: readonly number[]): number =>
  cuts.filter((cut) => value >= cut).length;
