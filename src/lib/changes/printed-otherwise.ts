import type {ChangeRow} from "../../../loaders/contract/release.ts";
import {figureText} from "../../words/figure-text.js";

/** The figure before, or now, as a page prints it: `[c]` where either release hides it, `[x]` where one has none. */
export const printedThen = (row: ChangeRow, decimals: number): string => printed(row, row.before, decimals);
export const printedNow = (row: ChangeRow, decimals: number): string => printed(row, row.now, decimals);

/** Whether a reader of the two releases sees a different figure. A revision that disappears in rounding is only in the file. */
export const isPrintedOtherwise = (row: ChangeRow, decimals: number): boolean =>
  row.change !== "revised" || printedThen(row, decimals) !== printedNow(row, decimals);

const printed = ({change, unit}: ChangeRow, value: number | null, decimals: number): string =>
  figureText({value, symbol: change.startsWith("now ") ? "c" : "x", unit}, decimals);
