import type {LedgerRow} from "../contract/already-public.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import {date} from "./cells/date.ts";
import {figure, wholeNumber} from "./cells/number.ts";
import {oneOf} from "./cells/one-of.ts";
import {text} from "./cells/text.ts";
import {geographicLevel} from "./comparators/geographic-level.ts";
import {orAbsent, orBlank} from "./layout/column.ts";
import type {Layout} from "./layout/layout.ts";

const IDENTIFIERS = {
  "REPORTING YEAR": {means: "Reporting year"},
  QUARTER: {means: "Quarter"},
  MONTH: {means: "Month"},
  "31 MARCH": {means: "31 March"}
} as const;

const SYMBOLS = {
  C: {means: "c"},
  X: {means: "x"},
  Z: {means: "z"},
  K: {means: "k"},
  P: {means: "p"},
  R: {means: "r"}
} as const;

/** A line as the file has it. The ledger outlives the catalogue, so it may name a measure that no longer exists. */
export type LedgerLine = Omit<LedgerRow, "measure"> & {readonly measure: string};

/** `ledger.csv`: one row for each figure as it was published, with the document that printed it. */
export const ledger: Layout<LedgerLine> = {
  name: "ledger.csv",
  measures: [],
  columns: {
    timePeriod: text("time_period", "a period such as 2018/19, 2018/19 Q1 or 2018-04"),
    timeIdentifier: oneOf<PublishedRow["timeIdentifier"]>("time_identifier", IDENTIFIERS),
    geographicLevel,
    areaCode: text("area_code", "a code of the Office for National Statistics"),
    areaName: text("area_name"),
    measure: text("measure", "the id of a measure"),
    breakdown: text("breakdown"),
    category: text("category"),
    breakdown2: orAbsent(text("breakdown_2")),
    category2: orAbsent(text("category_2")),
    numerator: orBlank(figure("numerator")),
    denominator: orBlank(figure("denominator")),
    value: orBlank(figure("value")),
    unit: text("unit"),
    symbol: {...oneOf<PublishedRow["symbol"]>("symbol", SYMBOLS), blank: {value: ""}},
    decimals: wholeNumber("decimals", -1, 9),
    source: text("source"),
    publishedOn: date("published_on"),
    publishedBy: text("published_by"),
    note: orBlank(text("note"))
  }
};
