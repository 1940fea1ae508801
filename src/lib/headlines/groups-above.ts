import {rowsShown, type ShownFigure} from "../../words/shown-figure.js";
import type {CategoryRow} from "../release/categories-shown.js";
import {findComparison} from "../release/find-comparison.js";
import type {Release} from "../release/release.js";

type ShownRow = CategoryRow & {readonly figure: ShownFigure};

/** The groups whose share of children in care is clearly larger than their share of residents. */
export const groupsAbove = (release: Release, rows: readonly CategoryRow[]): readonly ShownRow[] =>
  rowsShown(rows).filter(({figure}) => findComparison(release, figure, "population")?.verdict === "higher");

/** Those whose share is clearly smaller. */
export const groupsBelow = (release: Release, rows: readonly CategoryRow[]): readonly ShownRow[] =>
  rowsShown(rows).filter(({figure}) => findComparison(release, figure, "population")?.verdict === "lower");
