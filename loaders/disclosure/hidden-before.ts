import type {Counted, CountId, FigureKey} from "../measures/counted.ts";
import {figureName} from "./figure-name.ts";

/** A figure of ours as an earlier release printed it; its counts are null where it hid them. */
export type EarlierFigure = FigureKey & {
  readonly symbol: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/**
 * Counts that an earlier release of ours hid, and printed nowhere. A share tells it of its numerator only where that
 * release printed what it is a share of.
 */
export function hiddenBefore(
  {figures}: Pick<Counted, "figures">,
  earlier: readonly (readonly EarlierFigure[])[]
): ReadonlySet<CountId> {
  const byName = new Map(figures.map((figure) => [figureName(figure), figure]));
  return new Set(
    earlier.flatMap((release) => {
      const both = release.flatMap((was) => {
        const figure = byName.get(figureName(was));
        return figure && "numerator" in figure ? [{was, figure}] : [];
      });
      const printed = new Set(
        both.flatMap(({was, figure}) => [
          ...(was.numerator === null ? [] : [figure.numerator]),
          ...(was.denominator === null || !("of" in figure) ? [] : [figure.of])
        ])
      );
      return both.flatMap(({was, figure}) => {
        const needsWhole = figure.kind === "share" || figure.kind === "index";
        const isHidden = was.symbol === "c" && !(needsWhole && !printed.has(figure.of));
        return isHidden && !printed.has(figure.numerator) ? [figure.numerator] : [];
      });
    })
  );
}
