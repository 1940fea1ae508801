import type {EnglandSymbol} from "../../contract/england.ts";
import type {GeographicLevel} from "../../contract/figure-key.ts";

/** A number that the Department prints, or the sign in place of one. */
export interface PrintedNumber {
  readonly value: number | null;
  readonly symbol: EnglandSymbol;
}

/** A row of one of the Department's files as downloaded: what it is about, and up to three numbers. */
export interface DepartmentRow {
  /** The year that ends. */
  readonly year: number;
  readonly level: GeographicLevel;
  readonly area: {readonly code: string; readonly name: string};
  readonly region: {readonly code: string; readonly name: string} | null;
  /** What the row is about, in the Department's words: a group and one of its characteristics. */
  readonly group: string;
  readonly characteristic: string;
  readonly number: PrintedNumber;
  readonly percentage: PrintedNumber | null;
  readonly rate: PrintedNumber | null;
}
