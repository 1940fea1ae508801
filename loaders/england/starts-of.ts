import {required} from "../contract/required.ts";

/** Where each series begins among numbers sorted by series. */
export function startsOf(series: Int32Array, seriesCount: number): Int32Array {
  const starts = new Int32Array(seriesCount + 1).fill(series.length);
  for (let place = series.length - 1; place >= 0; place--)
    starts[required(series[place], "the series of a figure")] = place;
  // A series without a figure begins where the next one does.
  for (let one = seriesCount - 1; one >= 0; one--)
    starts[one] = Math.min(required(starts[one], "a start"), required(starts[one + 1], "the next start"));
  return starts;
}
