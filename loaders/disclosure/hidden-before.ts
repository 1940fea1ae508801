import type {EarlierFigure} from "../contract/earlier-figure.ts";
import type {Counted, CountId} from "../measures/counted.ts";
import {figureName} from "./figure-name.ts";

/** What earlier releases of ours hid. */
export interface HiddenBefore {
  readonly counts: ReadonlySet<CountId>;
  /** Names of shares that were hidden without a printed total: it is not known whether their count was hidden. */
  readonly shares: ReadonlySet<string>;
}

/** Takes each release by itself: a count was hidden when that release printed it nowhere, whatever another printed. */
export function hiddenBefore(
  {figures}: Pick<Counted, "figures">,
  earlier: readonly (readonly EarlierFigure[])[]
): HiddenBefore {
  const byName = new Map(figures.map((figure) => [figureName(figure), figure]));
  const counts = new Set<CountId>();
  const shares = new Set<string>();
  for (const release of earlier) {
    const both = release.flatMap((was) => {
      const name = figureName(was);
      const figure = byName.get(name);
      return figure && "numerator" in figure ? [{was, name, figure}] : [];
    });
    const printed = new Set(
      both.flatMap(({was, figure}) => [
        ...(was.numerator === null ? [] : [figure.numerator]),
        ...(was.denominator === null || !("of" in figure) ? [] : [figure.of])
      ])
    );
    for (const {was, name, figure} of both) {
      if (was.symbol !== "c" || printed.has(figure.numerator)) continue;
      const needsWhole = figure.kind === "share" || figure.kind === "index";
      if (needsWhole && !printed.has(figure.of)) shares.add(name);
      else counts.add(figure.numerator);
    }
  }
  return {counts, shares};
}
