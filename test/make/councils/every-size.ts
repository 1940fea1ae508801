import type {Choice} from "./council-of-size.ts";

const SIZES = [1, 2, 3, 5, 8, 12, 20, 25, 30, 60, 120] as const;

const ONE_YEAR = ["2018-19"];

/** Two years with one missing between them. */
const WITH_A_GAP = ["2016-17", "2018-19"];

/** Councils of every size, as children are, skewed, and with a year missing; another `round` draws other children. */
export const everySize = (round: number): readonly Choice[] =>
  SIZES.flatMap((size): Choice[] => {
    const of = (skew: Choice["skew"], years: readonly string[]): Choice => ({
      size,
      skew,
      years,
      seed: `${round} ${size} ${skew}`
    });
    return [
      of("none", ONE_YEAR),
      of("all boys", ONE_YEAR),
      of("one ethnic group", ONE_YEAR),
      of("all unaccompanied", ONE_YEAR),
      ...(size < 60 ? [of("none", WITH_A_GAP)] : [])
    ];
  });

/** A council's name in the title of a test. */
export const nameOf = ({size, skew, years}: Choice): string =>
  `${size} children${skew === "none" ? "" : `, ${skew}`}, ${years.join(" and ")}`;
