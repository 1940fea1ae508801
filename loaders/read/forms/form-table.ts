import type {FormTrouble} from "./form-trouble.ts";

/** A table of a form of the return, as text that is read like a CSV file. */
export interface FormTable {
  /** Its path within the form: `sheet Episodes`, `EPISODE`, `2018-19/episodes.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The line of the form's own file that a line of the text comes from; null where they are the same. */
  readonly lineOf: ((line: number) => number) | null;
  /** Whether columns have numbers that somebody can count: in a sheet, but not in XML, where elements have names. */
  readonly hasColumnNumbers: boolean;
}

/** All the tables of a form, and what is wrong with it. Paths of troubles are within the form; "" is the form itself. */
export interface FormRead {
  readonly tables: readonly FormTable[];
  readonly troubles: readonly FormTrouble[];
}
