import type {MeasureRow} from "../../contract/release.ts";

/** A column of the release, by the name that the published contract gives it. */
type Column = keyof MeasureRow;

/** One row of the release as it is printed, in whichever file it was found. */
export interface PrintedFigure {
  readonly measure: string;
  readonly timePeriod: string;
  readonly timeIdentifier: string;
  readonly areaCode: string;
  /** Category conditions, `sex=male`, sorted; none for the total. */
  readonly conditions: readonly string[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly symbol: string;
  readonly basis: string;
  readonly source: string;
}

/** The figure's name in words. */
export const nameOf = ({measure, timePeriod, timeIdentifier, conditions}: PrintedFigure): string =>
  [measure, timePeriod, timeIdentifier, ...(conditions.length > 0 ? conditions : ["total"])].join(", ");

/** A record that has these columns is a row of the release, in whatever file it is. */
const MARKS = [
  "measure",
  "time_period",
  "breakdown",
  "category",
  "basis",
  "symbol"
] as const satisfies readonly Column[];

/** Reads a record as a row of the release; null when it is not one. */
export function printedFigure(record: Readonly<Record<string, unknown>>): PrintedFigure | null {
  if (!MARKS.every((column) => column in record)) return null;
  if ("compared_with" in record) return null;
  const text = (column: Column) => textIn(record[column]);
  const number = (column: Column) => numberIn(record[column]);
  const condition = (breakdown: Column, category: Column) =>
    text(breakdown) === "" || text(breakdown) === "total" ? [] : [`${text(breakdown)}=${text(category)}`];
  return {
    measure: text("measure"),
    timePeriod: text("time_period"),
    timeIdentifier: text("time_identifier"),
    areaCode: text("area_code"),
    conditions: [...condition("breakdown", "category"), ...condition("breakdown_2", "category_2")].sort(),
    numerator: number("numerator"),
    denominator: number("denominator"),
    value: number("value"),
    lower: number("lower"),
    upper: number("upper"),
    unit: text("unit"),
    symbol: text("symbol"),
    basis: text("basis"),
    source: text("source")
  };
}

/** A cell as text: what is null in Parquet and JSON is an empty cell in CSV. */
export const textIn = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell));

/** A cell as a number, whether Parquet gave a number, CSV digits or a symbol. */
export function numberIn(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell === "bigint") return Number(cell);
  return typeof cell === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : null;
}
