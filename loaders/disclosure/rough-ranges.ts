import {required} from "../contract/required.ts";
import type {LinearSystem, Term} from "./linear-system.ts";

/** The least and the most that a count can be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How often the relations are gone through; more rounds would narrow little. */
const ROUNDS = 4;

/**
 * Where the cells of a system certainly lie, from each relation by itself: wider than what the solver finds, and
 * found in a moment.
 */
export function roughRanges(system: LinearSystem, isHidden: (cell: number) => boolean): readonly Interval[] {
  const ranges = system.cells.map(({value, low, high}, cell): Interval => {
    // The truth is possible whatever a reader may assume.
    if (!isHidden(cell)) return {low: value, high: value};
    return {low: Math.min(low, value), high: Math.max(high, value)};
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const {terms, low, high} of system.relations) {
      const all = comesTo(ranges, terms);
      for (const {cell, weight} of terms) {
        const own = timesWeight(required(ranges[cell], "the range of a cell"), weight);
        const least = (low - (all.high - own.high)) / weight;
        const most = (high - (all.low - own.low)) / weight;
        narrow(ranges, cell, weight > 0 ? {low: least, high: most} : {low: most, high: least});
      }
    }
  return ranges;
}

/** What some cells come to together. */
export const comesTo = (ranges: readonly Interval[], terms: readonly Term[]): Interval =>
  terms
    .map(({cell, weight}) => timesWeight(required(ranges[cell], "the range of a cell"), weight))
    .reduce((sum, {low, high}) => ({low: sum.low + low, high: sum.high + high}), {low: 0, high: 0});

const timesWeight = ({low, high}: Interval, weight: number): Interval =>
  weight > 0 ? {low: low * weight, high: high * weight} : {low: high * weight, high: low * weight};

/** Infinity less infinity says nothing. */
function narrow(ranges: Interval[], cell: number, {low, high}: Interval): void {
  const before = required(ranges[cell], "the range of a cell");
  ranges[cell] = {
    low: low > before.low ? low : before.low,
    high: high < before.high ? high : before.high
  };
}
