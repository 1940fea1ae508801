import type {PublishedRow} from "../../contract/published-row.ts";

/** The signs that the Department for Education prints in place of a number, and our symbol for each. */
export const SYMBOLS: ReadonlyMap<string, PublishedRow["symbol"]> = new Map([
  ["c", "c"],
  ["k", "k"],
  ["low", "k"],
  ["x", "x"],
  ["u", "x"],
  ["z", "z"],
  [":", "x"],
  ["..", "x"],
  [".", "z"],
  // Older tables have one sign for everything that is missing: it only says that there is no figure.
  ["-", "x"]
]);
