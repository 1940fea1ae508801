import type {FigureSymbol} from "../../loaders/contract/figure-key.ts";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import {numberText} from "./number-text.js";

/** What each symbol means, in the words of the government's analysis function. */
export const SYMBOL_MEANINGS: Readonly<Record<Exclude<FigureSymbol, "">, string>> = {
  c: "hidden to protect children",
  x: "not available",
  z: "does not apply",
  k: "rounds to zero but is not zero",
  p: "provisional",
  r: "revised"
};

/** `[c]`, `[x]`…; a figure without a value and without a symbol is not available. */
const symbolText = (symbol: FigureSymbol): string => `[${symbol || "x"}]`;

/** A figure in a table or next to a mark: `84%`, `1,204`, `68`, `[c]`. A hidden figure is never 0. */
export function figureText(
  figure: Pick<MeasureRow, "value" | "symbol" | "unit"> | null,
  decimals = 0
): string {
  if (!figure) return symbolText("x");
  if (figure.value === null) return symbolText(figure.symbol);
  const value = numberText(figure.value, decimals);
  return figure.unit === "%" ? `${value}%` : value;
}

/** `6 to 13%`: the 95% interval, or null where the figure has none. */
export function intervalText(
  figure: Pick<MeasureRow, "lower" | "upper" | "unit">,
  decimals = 0
): string | null {
  if (figure.lower === null || figure.upper === null) return null;
  const unit = figure.unit === "%" ? "%" : "";
  return `${numberText(figure.lower, decimals)} to ${numberText(figure.upper, decimals)}${unit}`;
}
