import type {MeasureRow} from "../../../loaders/contract/release.ts";

/** A count as a percentage of its total, both released. A hidden count stays hidden. */
export const asShare = (figure: MeasureRow): MeasureRow => ({
  ...figure,
  unit: "%",
  value:
    figure.numerator === null || !figure.denominator ? null : (100 * figure.numerator) / figure.denominator
});
