import type {MeasureRow} from "../../loaders/contract/release.ts";

/** A released figure that has a value: it is neither hidden nor missing. */
export type ShownFigure = MeasureRow & {readonly value: number};

export const isShown = (figure: MeasureRow | null | undefined): figure is ShownFigure =>
  figure !== null && figure !== undefined && figure.value !== null;

/** The rows of a table or series whose figure has a value. */
export const rowsShown = <Row extends {readonly figure: MeasureRow | null}>(
  rows: readonly Row[]
): readonly (Row & {readonly figure: ShownFigure})[] =>
  rows.filter((row): row is Row & {readonly figure: ShownFigure} => isShown(row.figure));
