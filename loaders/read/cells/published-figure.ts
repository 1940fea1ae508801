import type {PublishedRow} from "../../contract/published-row.ts";
import {SYMBOLS} from "../comparators/symbols.ts";
import {type Column, column} from "../layout/column.ts";

/** A figure, or the sign printed in place of one. A sign never means zero. */
export interface PublishedFigure {
  readonly value: number | null;
  readonly symbol: PublishedRow["symbol"];
}

const EXPECTS = `a number or one of the signs ${[...SYMBOLS.keys()].join(" ")}`;

/** A cell of a published table. In a blank one the figure is not available. */
export const publishedFigure = (header: string): Column<PublishedFigure> => ({
  ...column(header, EXPECTS, (cell): {value: PublishedFigure} | {problem: typeof NO_FIGURE} => {
    const symbol = SYMBOLS.get(cell.toLowerCase());
    if (symbol !== undefined) return {value: {value: null, symbol}};
    const value = /^-?\d[\d,]*(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(",", "")) : Number.NaN;
    return Number.isFinite(value) ? {value: {value, symbol: ""}} : {problem: NO_FIGURE};
  }),
  blank: {value: {value: null, symbol: "x"}}
});

const NO_FIGURE = {
  severity: "error",
  code: "not-a-figure",
  message: `holds neither a figure nor a known sign, expected ${EXPECTS}`
} as const;
