import {type Interval, Z95} from "./interval.js";

/** Below this, Byar's approximation is replaced by the exact limits, as public health statistics in England do. */
const EXACT_BELOW = 10;

/** One tail of a 95% interval. */
const TAIL = 0.025;

/**
 * An event count with the 95% interval of the rate behind it: exact Poisson limits below 10, Byar's
 * approximation, which then agrees with them to two digits, from 10 on.
 *
 * Source: Public Health England, Technical guide: confidence intervals (2018), after Breslow and Day,
 * Statistical Methods in Cancer Research II (1987).
 */
export function poissonInterval(count: number): Interval {
  return count < EXACT_BELOW ? exact(count) : byar(count);
}

function byar(count: number): Interval {
  const limit = (of: number, side: 1 | -1): number => {
    const root = 1 - 1 / (9 * of) + (side * Z95) / (3 * Math.sqrt(of));
    return of * root * root * root;
  };
  return {value: count, lower: limit(count, -1), upper: limit(count + 1, 1)};
}

/** The mean with which this count or more, and the mean with which this count or less, would be seen one time in forty. */
function exact(count: number): Interval {
  return {
    value: count,
    lower: count === 0 ? 0 : meanWhere((mean) => 1 - atMost(count - 1, mean) < TAIL),
    upper: meanWhere((mean) => atMost(count, mean) > TAIL)
  };
}

/** Probability of `count` or fewer events when `mean` are expected. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

/** The mean up to which `holds` is true, by halving: 60 halvings exhaust a double. */
function meanWhere(holds: (mean: number) => boolean): number {
  let [low, high] = [0, 4 * EXACT_BELOW];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
