import {rowsShown, type ShownFigure} from "../../words/shown-figure.js";
import type {CategoryRow} from "../release/categories-shown.js";

/** The groups whose share of children in care is clearly larger than among residents: the whole interval is above 1. */
export const groupsAbove = (
  rows: readonly CategoryRow[]
): readonly (CategoryRow & {readonly figure: ShownFigure})[] =>
  rowsShown(rows).filter(({figure}) => figure.lower !== null && figure.lower > 1);
