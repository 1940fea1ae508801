import type {MeasureRow} from "../../../loaders/contract/release.ts";

/** A count as the share of its total, in percent, both released; hidden stays hidden. */
export const asShare = (figure: MeasureRow): MeasureRow => ({
  ...figure,
  unit: "%",
  value:
    figure.numerator === null || !figure.denominator ? null : (100 * figure.numerator) / figure.denominator
});
