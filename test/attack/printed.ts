import type {PrintedFigure} from "../../loaders/attack/gather/printed-figure.ts";

const STOCK = ["children-looked-after", "three-or-more", "same-carer", "children-all-reviews-on-time"];

/**
 * A figure as a release prints it: `2018/19 started age-band=under-1` and its count, null when it is hidden; `of` is
 * its denominator. What is counted on 31 March is told by its name.
 */
export function printed(
  name: string,
  numerator: number | null,
  {
    of = null,
    unit = of === null ? "children" : "%",
    ...rest
  }: Partial<PrintedFigure> & {of?: number | null} = {}
): PrintedFigure {
  const [timePeriod = "", measure = "", ...conditions] = name.split(" ");
  const hidden = numerator === null;
  return {
    measure,
    timePeriod,
    timeIdentifier: STOCK.some((start) => measure.startsWith(start)) ? "31 March" : "Reporting year",
    areaCode: "E06999999",
    conditions: conditions.sort(),
    numerator,
    denominator: hidden ? null : of,
    value: hidden ? null : of === null ? numerator : (100 * numerator) / of,
    lower: null,
    upper: null,
    unit,
    symbol: hidden ? "c" : "",
    basis: "own",
    source: "return",
    ...rest
  };
}
